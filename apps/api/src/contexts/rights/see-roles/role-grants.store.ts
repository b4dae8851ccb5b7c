import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import type { Role } from '../../identity';
import { GIVABLE_ROLES } from '../give-role/give-role.form';
import type { RoleGrantPageType, RoleGrantType } from './role-grant.type';

interface GrantRow {
  id: string;
  person_id: string;
  display_name: string;
  role: Role;
  space: string;
  since: Date;
  until: Date | null;
  checked_on: string | null;
  giver: string | null;
  total: string;
}

export interface GrantFilter {
  readonly role: Role | null;
  /** Part of a name, without accents or capitals; empty: everybody. */
  readonly words: string;
}

/** Roles that count now. */
@Injectable()
export class RoleGrants {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By role, then by name. One statement, and a second one to count a page beyond the last. */
  async page({ role, words }: GrantFilter, first: number, skip: number): Promise<RoleGrantPageType> {
    const where = `FROM role_grant held JOIN person ON person.id = held.person_id
      LEFT JOIN person giver ON giver.id = held.given_by
     WHERE held.ended_at IS NULL AND (held.until IS NULL OR held.until > $1)
       AND ($2::text IS NULL OR held.role = $2)
       AND position(plain_words($3) IN plain_words(person.display_name)) > 0`;
    const given = [this.clock.now(), role, words.trim()];
    const rows = (await this.source.query(
      `SELECT held.id, held.person_id, person.display_name, held.role, held.space, held.since, held.until,
              held.checked_on::text, giver.display_name AS giver, count(*) OVER () AS total ${where}
        ORDER BY held.role, plain_words(person.display_name), held.id LIMIT $4 OFFSET $5`,
      [...given, first, skip],
    )) as GrantRow[];
    const [known] = rows;
    if (known) return { items: rows.map(grantType), totalItems: Number(known.total) };
    const [counted] = (await this.source.query(`SELECT count(*) AS total ${where}`, given)) as {
      total: string;
    }[];
    return { items: [], totalItems: Number(counted?.total ?? 0) };
  }
}

const grantType = (row: GrantRow): RoleGrantType => ({
  id: row.id,
  holder: { id: row.person_id, displayName: row.display_name },
  role: row.role,
  space: row.space,
  since: row.since,
  until: row.until,
  givenBy: row.giver,
  checkedOn: row.checked_on,
  endable: GIVABLE_ROLES.includes(row.role),
});
