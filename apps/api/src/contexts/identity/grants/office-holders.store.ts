import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import type { Role } from './role';

/** Somebody with a name, and the roles that she held and when: who she was when she did something. */
export interface OfficeHolder {
  readonly id: string;
  readonly displayName: string;
  readonly offices: readonly { role: Role; from: number; until: number | null }[];
}

@Injectable()
export class OfficeHolders {
  constructor(private readonly source: DataSource) {}

  /** One statement, whatever the number of people; whoever is erased is absent. */
  async of(ids: readonly string[]): Promise<Map<string, OfficeHolder>> {
    if (ids.length === 0) return new Map();
    const text = `
      SELECT person.id, person.display_name AS "displayName", coalesce((
        SELECT json_agg(json_build_object('role', office.role, 'from', extract(epoch FROM office.since) * 1000,
                 'until', extract(epoch FROM least(office.ended_at, office.until)) * 1000) ORDER BY office.since)
          FROM role_grant office WHERE office.person_id = person.id), '[]') AS offices
        FROM person WHERE person.id = ANY($1::uuid[])`;
    const rows = await readRows<OfficeHolder>(this.source, text, [[...new Set(ids)]]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** Roles held at an instant, in the order in which they were given. */
export const rolesAt = ({ offices }: OfficeHolder, at: Date): Role[] => [
  ...new Set(
    offices
      .filter(({ from, until }) => from <= at.getTime() && (until === null || at.getTime() < until))
      .map(({ role }) => role),
  ),
];
