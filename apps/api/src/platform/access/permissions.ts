import { type Grant, TOWN } from './viewer';

/**
 * permission → roles that hold it, and what it lets them do, in a sentence of docs/access.md. Each context brings its own table. A town-wide grant counts in every space of the
 * town, except for a permission that is a space's `own` (a council is independent of the town hall). `noticed`: staff who
 * try it without holding it are written down, and whoever holds it sees it.
 */
export type PermissionTable = Readonly<
  Record<
    string,
    | readonly string[]
    | {
        readonly roles: readonly string[];
        readonly may?: string;
        readonly own?: true;
        readonly noticed?: true;
      }
  >
>;

interface Rule {
  readonly roles: ReadonlySet<string>;
  readonly own: boolean;
  readonly noticed: boolean;
  readonly may: string;
}

const ruleOf = (entry: PermissionTable[string]): Rule =>
  'roles' in entry
    ? {
        roles: new Set(entry.roles),
        own: entry.own ?? false,
        noticed: entry.noticed ?? false,
        may: entry.may ?? '',
      }
    : { roles: new Set(entry), own: false, noticed: false, may: '' };

/** Who holds grants: a viewer, or a stand-in of a test. */
interface Holder {
  readonly grants: readonly Grant[];
}

/** The union of the contexts' tables, checked at boot: a permission is declared by one context only. */
export class Permissions {
  private readonly table = new Map<string, Rule>();

  constructor(tables: readonly PermissionTable[]) {
    for (const [permission, entry] of tables.flatMap((table) => Object.entries(table))) {
      if (this.table.has(permission)) throw new Error(`permission declared twice: ${permission}`);
      this.table.set(permission, ruleOf(entry));
    }
  }

  has(permission: string): boolean {
    return this.table.has(permission);
  }

  isNoticed(permission: string): boolean {
    return this.table.get(permission)?.noticed ?? false;
  }

  /** Whether `holder` may in `space`: by a grant there or, unless the permission is a space's own, in the whole town. */
  allows(holder: Holder, permission: string, space: string = TOWN): boolean {
    const rule = this.table.get(permission);
    if (!rule) return false;
    return holder.grants.some(
      (grant) => rule.roles.has(grant.role) && (grant.space === space || (grant.space === TOWN && !rule.own)),
    );
  }

  /** Whether `holder` may somewhere: opens the door of a verb that itself asks again with the object's space. */
  allowsSomewhere(holder: Holder, permission: string): boolean {
    const rule = this.table.get(permission);
    return holder.grants.some(({ role }) => rule?.roles.has(role));
  }

  /** Every permission, by name: for the page that says who may do what. */
  all(): { permission: string; roles: string[]; own: boolean; may: string }[] {
    return [...this.table]
      .map(([permission, { roles, own, may }]) => ({ permission, roles: [...roles], own, may }))
      .sort((a, b) => (a.permission < b.permission ? -1 : 1));
  }

  rolesOf(permission: string): string[] {
    return [...(this.table.get(permission)?.roles ?? [])];
  }

  /** Permissions held somewhere, sorted: what a screen may offer. */
  of(holder: Holder): string[] {
    return [...this.table.keys()].filter((permission) => this.allowsSomewhere(holder, permission)).sort();
  }
}
