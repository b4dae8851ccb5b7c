import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { Clock } from '../../../platform/clock/clock';
import { MeetingEntity, type MeetingState } from '../tables/meeting.entity';

export interface NextMeeting {
  readonly space: string;
  readonly number: number;
  readonly title: string;
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly place: string;
}

/** For contexts that show where somebody sits: what is in session there, or comes next. */
@Injectable()
export class NextMeetings {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By space, one statement; a space without any is left out. */
  async of(spaces: readonly string[]): Promise<ReadonlyMap<string, NextMeeting>> {
    if (spaces.length === 0) return new Map();
    const text = `
      SELECT DISTINCT ON (space) space, number, title, state, starts_at AS "startsAt", place
        FROM meeting
       WHERE space = ANY($1::text[]) AND (state = 'in_session' OR (state = 'called' AND ends_at > $2))
       ORDER BY space, state = 'in_session' DESC, starts_at, id`;
    const rows = await readRows<NextMeeting>(this.source, text, [[...new Set(spaces)], this.clock.now()]);
    return new Map(rows.map((row) => [row.space, row]));
  }

  /** Whether the meeting of this number took place in this space: what a decision of it may rest on. */
  wasHeld(space: string, number: number): Promise<boolean> {
    return this.source.manager.existsBy(MeetingEntity, { space, number, state: 'held' });
  }
}
