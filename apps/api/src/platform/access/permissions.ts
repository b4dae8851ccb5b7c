/** permission → roles that hold it. Each context brings its own table. */
export type PermissionTable = Readonly<Record<string, readonly string[]>>;

/** The union of the contexts' tables, checked at boot: a permission is declared by one context only. */
export class Permissions {
  private readonly table = new Map<string, ReadonlySet<string>>();

  constructor(tables: readonly PermissionTable[]) {
    for (const [permission, roles] of tables.flatMap((table) => Object.entries(table))) {
      if (this.table.has(permission)) throw new Error(`permission declared twice: ${permission}`);
      this.table.set(permission, new Set(roles));
    }
  }

  has(permission: string): boolean {
    return this.table.has(permission);
  }

  allows(role: string, permission: string): boolean {
    return this.table.get(permission)?.has(role) ?? false;
  }

  rolesOf(permission: string): string[] {
    return [...(this.table.get(permission) ?? [])];
  }

  /** Permissions of a role, sorted: what a screen may offer. */
  of(role: string): string[] {
    return [...this.table]
      .filter(([, roles]) => roles.has(role))
      .map(([permission]) => permission)
      .sort();
  }
}
