import { Injectable } from '@nestjs/common';
import { actsFrom, isOver } from '@parvis/mandates';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { type NextMeeting, NextMeetings } from '../../meetings';
import { bodySpace } from '../bodies/body-spaces.service';
import { needsRecognition } from '../found-body/kind-rules';
import { MySeatType, SeatMeetingType } from './my-seat.type';

export const MOST_SEATS = 50;
const SITS: ReadonlySet<string> = new Set(['recognised', 'active']);

type Row = Omit<MySeatType, 'mayShowName' | 'mayResign' | 'meeting'> & { readonly bodyId: string };

/** The seats of one person: two statements. */
@Injectable()
export class MySeats {
  constructor(
    private readonly source: DataSource,
    private readonly meetings: NextMeetings,
  ) {}

  /** Those that are not over first, the newest first. */
  async of(viewer: Viewer): Promise<MySeatType[]> {
    const text = `
      SELECT seat.id, body.id AS "bodyId", body.name AS body, body.slug, body.kind, college.name AS college, seat.name,
             seat.organisation, seat.designation, seat.state, seat.reserve_rank IS NOT NULL AS reserve,
             seat.mandate_start::text AS "mandateStart", seat.mandate_end::text AS "mandateEnd",
             seat.name_public AS "namePublic"
        FROM membership seat JOIN body ON body.id = seat.body_id JOIN college ON college.id = seat.college_id
       WHERE seat.person_id = $1
       ORDER BY seat.ended_at IS NOT NULL, seat.added_at DESC, seat.id LIMIT ${MOST_SEATS}`;
    const rows = await readRows<Row>(this.source, text, [viewer.personId]);
    const sits = rows.filter(({ state, reserve }) => SITS.has(state) && !reserve);
    const next = await this.meetings.of(sits.map(({ bodyId }) => bodySpace(bodyId)));
    return rows.map(({ bodyId, ...row }) =>
      Object.assign(new MySeatType(), row, {
        mayShowName: viewer.ageBand === 'adult' && row.name !== '' && !isOver(row.state),
        mayResign: actsFrom(row.state, 'member', {
          needsRecognition: needsRecognition(row.kind),
        }).includes('resign'),
        meeting: SITS.has(row.state) ? shown(next.get(bodySpace(bodyId))) : null,
      }),
    );
  }
}

const shown = (meeting: NextMeeting | undefined): SeatMeetingType | null =>
  meeting
    ? Object.assign(new SeatMeetingType(), {
        ...{ number: meeting.number, title: meeting.title, startsAt: meeting.startsAt, place: meeting.place },
        inSession: meeting.state === 'in_session',
      })
    : null;
