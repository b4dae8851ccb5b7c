import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SeenBy } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Ages } from '../ages/ages.store';
import type { FoundAccountPage } from './found-account.type';

/** Fewer letters would be browsing people, not looking for one. */
const SHORTEST = 2;
const MOST = 20;

interface Row {
  id: string;
  display_name: string;
  neighbourhood_slug: string | null;
  has_card: boolean;
  has_mail: boolean;
  total: number;
}

/** Looks for somebody by the beginning of a name, without case, accents or hyphens. */
@Injectable()
export class FindAccounts {
  constructor(
    private readonly source: DataSource,
    private readonly ages: Ages,
    private readonly seenBy: SeenBy,
  ) {}

  async find(agent: Viewer, name: string): Promise<FoundAccountPage> {
    const typed = name.slice(0, 100);
    if (typed.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) return { items: [], totalItems: 0 };
    const rows = (await this.source.query(
      `SELECT person.id, person.display_name, person.neighbourhood_slug,
              person.email IS NOT NULL AS has_mail,
              EXISTS (SELECT 1 FROM card WHERE card.person_id = person.id AND card.ended_at IS NULL) AS has_card,
              count(*) OVER ()::int AS total
         FROM person
        WHERE folded_name(person.display_name) LIKE folded_name($1) || '%'
        ORDER BY folded_name(person.display_name), person.id LIMIT $2`,
      [typed, MOST],
    )) as Row[];
    // Noted before it is shown.
    const people = rows.map(({ id }) => id);
    await this.seenBy.record(agent, people, 'identity', { permission: 'identity.open_account' });
    const bands = await this.ages.bandsOf(this.source.manager, people);
    return {
      totalItems: rows[0]?.total ?? 0,
      items: rows.map((row) => ({
        id: row.id,
        displayName: row.display_name,
        neighbourhood: row.neighbourhood_slug,
        ageBand: bands.get(row.id) ?? 'unknown',
        hasCard: row.has_card,
        hasMail: row.has_mail,
      })),
    };
  }
}
