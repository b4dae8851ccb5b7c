import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import type { SeenThing } from './seen-things';

export interface DataAccess {
  readonly id: string;
  readonly personId: string;
  /** Null: that account is erased. */
  readonly viewerId: string | null;
  readonly what: SeenThing;
  readonly role: string;
  readonly space: string;
  readonly at: Date;
}

/** Reads who saw what, the newest first. */
@Injectable()
export class DataAccesses {
  constructor(private readonly source: DataSource) {}

  /** @param personId whose data; null: everybody's, for the DPO */
  async page(
    personId: string | null,
    { first, skip }: { first: number; skip: number },
  ): Promise<{ items: DataAccess[]; totalItems: number }> {
    const text = `
      WITH kept AS (SELECT * FROM data_access WHERE $3::uuid IS NULL OR person_id = $3::uuid)
      SELECT (SELECT count(*)::int FROM kept) AS total, page.*
        FROM (VALUES (1)) one LEFT JOIN LATERAL (
          SELECT id, person_id AS "personId", viewer_id AS "viewerId", what, role, space, at
            FROM kept ORDER BY at DESC, id LIMIT $1 OFFSET $2) page ON true`;
    const values = [first, Math.max(skip, 0), personId];
    const rows = await readRows<DataAccess & { id: string | null; total: number }>(this.source, text, values);
    return { items: rows.filter(({ id }) => id !== null), totalItems: rows[0]?.total ?? 0 };
  }
}
