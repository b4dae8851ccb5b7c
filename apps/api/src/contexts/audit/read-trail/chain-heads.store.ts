import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { readRows } from '../../../platform/database/read-rows';

export interface ChainHead {
  /** The day at whose end (midnight in Paris) the chain stood so, `yyyy-mm-dd`. */
  readonly day: string;
  readonly lines: number;
  readonly hash: string;
}

/** Where the chain stood at the end of each of the last days that changed it: what anybody may note. */
@Injectable()
export class ChainHeads {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The newest first; today is left out, since it still moves. */
  last(days: number): Promise<ChainHead[]> {
    // From the last line before today, if the town has been quiet for longer than that.
    const text = `
      WITH today AS (SELECT date_trunc('day', $1::timestamptz AT TIME ZONE 'Europe/Paris') AT TIME ZONE 'Europe/Paris' AS began),
      since AS (SELECT least(began - make_interval(days => $2),
                             (SELECT max(at) FROM audit_entry WHERE at < began)) AS moment, began FROM today)
      SELECT DISTINCT ON (day) to_char(day, 'YYYY-MM-DD') AS day, sequence AS lines, hash
        FROM (SELECT (at AT TIME ZONE 'Europe/Paris')::date AS day, sequence, hash
                FROM audit_entry, since WHERE at >= since.moment AND at < since.began) line
       ORDER BY day DESC, sequence DESC LIMIT $2`;
    return readRows<ChainHead>(this.source, text, [this.clock.now(), days]);
  }
}
