import { PLACE_LIMITS, PUBLIC_QUESTION_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MeetingBeforeType, ProposedItemType } from './meeting-before.type';
import type { MeetingPlaceType, MyMeetingPlaceType } from './places.type';
import type { PublicQuestionType } from './public-question.type';

const PROPOSED = `
  SELECT item.id, item.title, item.kind, item.minutes, item.note, item.state, item.reason,
         coalesce(seat.label, person.display_name) AS label, item.proposed_by = $2 AS mine
    FROM agenda_item item JOIN person ON person.id = item.proposed_by
    LEFT JOIN meeting_seat seat ON seat.meeting_id = item.meeting_id AND seat.person_id = item.proposed_by
   WHERE item.meeting_id = $1 AND item.carried_from IS NULL AND ($3 OR item.proposed_by = $2)
   ORDER BY item.state <> 'proposed', item.position, item.id LIMIT 60`;

/** What is hidden leaves its place and no word; what waits to be read is its author's alone. */
const QUESTIONS = `
  SELECT id, asked_at AS "askedAt", state, group_id AS "groupId",
         CASE WHEN visibility = 'hidden' THEN '' ELSE text END AS text,
         CASE WHEN visibility = 'hidden' THEN '' ELSE author_name END AS author,
         CASE WHEN visibility = 'hidden' THEN NULL ELSE reason END AS reason,
         CASE WHEN visibility = 'hidden' THEN NULL ELSE answer END AS answer,
         coalesce(author_id = $2, false) AS mine, visibility = 'awaiting' AS waits, visibility = 'hidden' AS hidden
    FROM public_question WHERE meeting_id = $1 AND (visibility <> 'awaiting' OR author_id = $2)
   ORDER BY asked_at, id LIMIT ${PUBLIC_QUESTION_LIMITS.ofMeeting}`;

const PLACES = `
  SELECT id, name, needs, state = 'waiting' AS waits, coalesce(person_id = $2, false) AS mine
    FROM meeting_place WHERE meeting_id = $1 ORDER BY rank LIMIT ${PLACE_LIMITS.ofMeeting}`;

/** Who asks, of which meeting. */
type Asked = Pick<MeetingBeforeType, 'meetingId' | 'personId' | 'mayPrepare'>;

export interface PlacesOf {
  readonly coming: number;
  readonly waiting: number;
  readonly mine: MyMeetingPlaceType | null;
  readonly list: MeetingPlaceType[];
}

/** One statement for each list, whatever it holds. */
@Injectable()
export class BeforeLists {
  constructor(private readonly source: DataSource) {}

  async proposed({ meetingId, personId, mayPrepare }: Asked): Promise<ProposedItemType[]> {
    if (personId === null) return [];
    return this.source.manager.query<ProposedItemType[]>(PROPOSED, [meetingId, personId, mayPrepare]);
  }

  questions({ meetingId, personId }: Asked): Promise<PublicQuestionType[]> {
    return this.source.manager.query<PublicQuestionType[]>(QUESTIONS, [meetingId, personId]);
  }

  async places({ meetingId, personId, mayPrepare }: Asked): Promise<PlacesOf> {
    const rows = await this.source.manager.query<(MeetingPlaceType & { mine: boolean })[]>(PLACES, [
      meetingId,
      personId,
    ]);
    const queue = rows.filter(({ waits }) => waits);
    const hers = rows.find(({ mine }) => mine);
    const rank = hers?.waits ? queue.indexOf(hers) + 1 : null;
    const mine = hers ? { waits: hers.waits, needs: hers.needs, rank } : null;
    const counts = { coming: rows.length - queue.length, waiting: queue.length };
    return { ...counts, mine, list: mayPrepare ? rows : [] };
  }
}
