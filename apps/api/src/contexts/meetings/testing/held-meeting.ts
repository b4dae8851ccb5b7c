import { randomUUID } from 'node:crypto';
import { DEFAULT_RULES, type MeetingRules, outcomeOf } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import { PresenceEntity } from '../room/tables/presence.entity';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { QuestionEntity } from '../votes/tables/question.entity';

interface Wanted {
  readonly number: number;
  readonly startsAt: Date;
  readonly present: number;
  readonly away: number;
  readonly rules: MeetingRules;
}

/** A meeting of two hours that is over, with who came and one question adopted: rows, no verb is asked. */
export async function aHeldMeeting(
  manager: EntityManager,
  space: string,
  { number, startsAt, present, away, rules }: Wanted,
): Promise<string> {
  const endsAt = new Date(startsAt.getTime() + 2 * 3_600_000);
  const { id: meetingId } = await manager.save(
    manager.create(MeetingEntity, {
      ...{ space, number, title: 'Séance plénière', place: 'Salle', state: 'held', startsAt, endsAt, rules },
      ...{ openedAt: startsAt, closedAt: endsAt },
    }),
  );
  const seats = await manager.save(
    Array.from({ length: present + away }, (_, index) =>
      manager.create(MeetingSeatEntity, {
        ...{ meetingId, sourceId: randomUUID(), label: `Fictional ${index + 1}`, sex: null },
        ...{ college: 'residents', collegeName: 'Habitants', personId: null },
      }),
    ),
  );
  await manager.insert(
    PresenceEntity,
    seats
      .slice(0, present)
      .map(({ id }) => ({ meetingId, seatId: id, cameAt: startsAt, leftAt: endsAt, way: 'list' as const })),
  );
  const rule = { ...DEFAULT_RULES.questions, method: 'show_of_hands' as const };
  const room = { present, represented: 0, inOffice: present + away, quorumReached: true };
  const outcome = outcomeOf(rule, { for: present, against: 0, abstain: 0, void: 0 }, room);
  const question = { meetingId, number: 1, wording: 'Demander des bancs', rule, state: 'closed' as const };
  await manager.save(
    manager.create(QuestionEntity, { ...question, openedAt: startsAt, closedAt: endsAt, outcome }),
  );
  return meetingId;
}
