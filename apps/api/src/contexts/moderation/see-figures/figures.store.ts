import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import type { ModerationYearType } from './figures.type';
import { published } from './withheld';

const YEARS = 10;
const year = (column: string): string => `extract(year FROM ${column} AT TIME ZONE 'Europe/Paris')::int`;

const FIGURES = `
  SELECT ${year('reported_at')} AS year, 'report' AS what, reason AS key, count(*)::int AS count
    FROM moderation_report GROUP BY 1, 3
  UNION ALL SELECT ${year('decided_at')}, 'hide', reason, count(*)::int FROM moderation_decision
    WHERE kind = 'hide' GROUP BY 1, 3
  UNION ALL SELECT ${year('decided_at')}, 'decision', kind, count(*)::int FROM moderation_decision GROUP BY 1, 3
  UNION ALL SELECT ${year('appealed_at')}, 'appeal', 'received', count(*)::int FROM moderation_appeal GROUP BY 1
  UNION ALL SELECT ${year('appealed_at')}, 'appeal', 'overturned', count(*)::int FROM moderation_appeal
    WHERE overturned GROUP BY 1
  UNION ALL SELECT ${year('answered_at')}, 'block', 'in_force', count(*)::int FROM person_block
    WHERE until IS NOT NULL GROUP BY 1
  ORDER BY 1 DESC, 2, 3`;

interface Row {
  year: number;
  what: string;
  key: string;
  count: number;
}

/** How much was reported and decided, by year: numbers only. */
@Injectable()
export class ModerationFigures {
  constructor(private readonly source: DataSource) {}

  async years(): Promise<ModerationYearType[]> {
    const years = new Map<number, ModerationYearType>();
    for (const { year: of, what, key, count } of await readRows<Row>(this.source, FIGURES, [])) {
      const found = years.get(of) ?? { year: of, figures: [] };
      found.figures.push({ what, key, count: published(count) });
      years.set(of, found);
    }
    return [...years.values()].slice(0, YEARS);
  }
}
