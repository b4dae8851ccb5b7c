/** A table class, as decorators see it. */
export type TableClass = abstract new (...args: never[]) => object;

/** How a row is found to be a person's. Names are those of the entity's properties. */
export type WhosePerson =
  /** Columns that hold her id: the row is hers when one of them does. */
  | string
  | readonly string[]
  /** The row is of whoever the row of another table is: `via` is the class name, `column` holds its `to` (`id`). */
  | { readonly via: string; readonly column: string; readonly to?: string }
  /** The column holds her mail address; the row is hers unless somebody else uses the same address. */
  | { readonly address: string }
  /** Her id stands somewhere inside a `jsonb` or `text` column. */
  | { readonly inside: string };

/** One reason for which rows of a table are a person's. A table may have several: stack the decorator. */
export interface PersonalUse {
  /** Key of a processing, in a `<context>.privacy.ts`. */
  readonly processing: string;
  readonly person: WhosePerson;
  /** Only these rows: SQL over columns of the table, such as `state = 'draft'`. */
  readonly only?: string;
  /**
   * What becomes of the row when she leaves. `delete`: it goes. `unlink`: it stays, and no longer says that it is hers
   * (her id becomes null, or nil inside a text). `keep`: it stays as it is, on a legal `ground`. `set` is applied to a
   * row that stays.
   */
  readonly erasure: 'delete' | 'unlink' | 'keep';
  readonly set?: Readonly<Record<string, null | string | number | boolean | object>>;
  /** Why a row is kept, as a key of `kept` in the web's `privacy.json`. */
  readonly ground?: string;
  /** In her export, unless `false`: what she did for the town, or what names somebody else. */
  readonly exported?: false;
  /** Properties that her export does not show. Hashes, keys, salts and ids of people never are. */
  readonly hide?: readonly string[];
  /** The runtime role may not change these rows: the context erases and purges them itself, by an `OwnErasure`. */
  readonly byContext?: true;
  /**
   * The row goes by itself when the retention of its processing has passed since this instant: a property, or SQL that
   * answers a `timestamptz` (null: not yet).
   */
  readonly purge?: string | { readonly sql: string };
}

const uses = new Map<TableClass, PersonalUse[]>();
const reasons = new Map<TableClass, string>();

/** Says whose the rows of a table are, what for, and what becomes of them. docs/rules/personal-data.md */
export const PersonalData =
  (use: PersonalUse) =>
  (table: TableClass): void => {
    // Decorators are applied from the last to the first: the order in which they are written is kept.
    uses.set(table, [use, ...(uses.get(table) ?? [])]);
  };

/** Says why no row of a table is anybody's. */
export const NotPersonal =
  (why: string) =>
  (table: TableClass): void => {
    reasons.set(table, why);
  };

/** In the order written; empty when no row is anybody's. */
export const personalUses = (table: TableClass): readonly PersonalUse[] => uses.get(table) ?? [];

export const notPersonal = (table: TableClass): string | undefined => reasons.get(table);

/** Properties that hold ids of people, over all uses of a table. */
export function personColumns(table: TableClass): string[] {
  return personalUses(table).flatMap(({ person }) =>
    typeof person === 'string' ? [person] : Array.isArray(person) ? (person as readonly string[]) : [],
  );
}
