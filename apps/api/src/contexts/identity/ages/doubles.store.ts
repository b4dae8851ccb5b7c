import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** One of the two accounts, as the database answers. */
export interface DoubleRow {
  id: string;
  displayName: string;
  email: string | null;
  since: string;
  passkey: boolean;
  provider: boolean;
  card: boolean;
}

export interface PairRow {
  low: DoubleRow;
  high: DoubleRow;
  same_month: boolean;
  same_email: boolean;
  note: string | null;
  asked_at: Date | null;
  total: number;
}

/**
 * Pairs by what they share, never by comparing everybody with everybody: names in the order of the index
 * `person_same_name`, those that two people bear, then one key for a month and one for an address, and the keys that
 * come twice. Only inside such a key are two accounts laid side by side.
 */
const PAIRS = `
  named AS (
    SELECT id, email, folded_name(display_name) AS name,
           count(*) OVER (PARTITION BY folded_name(display_name)) AS namesakes
      FROM person),
  shared AS (
    SELECT key.kind, array_agg(named.id ORDER BY named.id) AS ids
      FROM named LEFT JOIN birth ON birth.person_id = named.id
     CROSS JOIN LATERAL (VALUES ('month', birth.month), ('email', lower(named.email::text))) AS key (kind, value)
     WHERE named.namesakes > 1 AND named.name <> '' AND key.value IS NOT NULL
     GROUP BY named.name, key.kind, key.value HAVING count(*) > 1),
  pair AS (
    SELECT one.id AS low_id, other.id AS high_id,
           bool_or(kind = 'month') AS same_month, bool_or(kind = 'email') AS same_email
      FROM shared, unnest(ids) AS one (id), unnest(ids) AS other (id)
     WHERE one.id < other.id GROUP BY 1, 2),
  waiting AS (
    SELECT pair.*, answer.note, answer.answered_at AS asked_at, count(*) OVER ()::int AS total
      FROM pair LEFT JOIN double_answer answer USING (low_id, high_id)
     WHERE answer.verdict IS DISTINCT FROM 'different')`;

const account = (person: string) => `
  jsonb_build_object('id', ${person}.id, 'displayName', ${person}.display_name, 'email', ${person}.email,
    'since', ${person}.created_at,
    'passkey', EXISTS (SELECT 1 FROM passkey WHERE person_id = ${person}.id),
    'provider', EXISTS (SELECT 1 FROM provider_identity WHERE person_id = ${person}.id),
    'card', EXISTS (SELECT 1 FROM card WHERE person_id = ${person}.id AND ended_at IS NULL))`;

/** One page; `$1` how many, `$2` after how many. Those nobody has looked at come first, then by name. */
export const DOUBLES_PAGE = `
  WITH ${PAIRS},
  page AS (
    SELECT waiting.*, folded_name(low.display_name) AS name
      FROM waiting JOIN person low ON low.id = low_id
     ORDER BY asked_at IS NOT NULL, name, low_id, high_id LIMIT $1 OFFSET $2)
  SELECT ${account('low')} AS low, ${account('high')} AS high, same_month, same_email, note, asked_at, total
    FROM page JOIN person low ON low.id = low_id JOIN person high ON high.id = high_id
   ORDER BY asked_at IS NOT NULL, name, low_id, high_id`;

/**
 * Accounts that may be one person's: same folded name, and the same month of birth or the same mail address. It stands
 * beside `Ages`: months are compared in the database, and none comes out.
 */
@Injectable()
export class Doubles {
  constructor(private readonly source: DataSource) {}

  /** One statement. @returns pairs that nobody has told apart; none beyond the last page */
  page(first: number, skip: number): Promise<PairRow[]> {
    return this.source.query(DOUBLES_PAGE, [first, skip]);
  }

  async count(): Promise<number> {
    const rows = (await this.source.query(`WITH ${PAIRS} SELECT count(*)::int AS total FROM waiting`)) as {
      total: number;
    }[];
    return rows[0]?.total ?? 0;
  }

  /** Whether these two look like one person, whatever was said of them. */
  async alike(manager: EntityManager, low: string, high: string): Promise<boolean> {
    const rows = (await manager.query(
      `SELECT 1 FROM person low JOIN person high ON folded_name(high.display_name) = folded_name(low.display_name)
         LEFT JOIN birth low_birth ON low_birth.person_id = low.id
         LEFT JOIN birth high_birth ON high_birth.person_id = high.id
        WHERE low.id = $1 AND high.id = $2 AND low.id < high.id AND folded_name(low.display_name) <> ''
          AND (low_birth.month = high_birth.month OR low.email = high.email)`,
      [low, high],
    )) as unknown[];
    return rows.length > 0;
  }
}
