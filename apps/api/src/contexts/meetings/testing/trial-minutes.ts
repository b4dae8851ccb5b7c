import { DEFAULT_RULES } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import { MinutesSectionEntity } from '../minutes/tables/minutes-section.entity';
import { MinutesTextEntity } from '../minutes/tables/minutes-text.entity';
import { MinutesEntity } from '../minutes/tables/minutes.entity';
import { FollowUpActionEntity } from '../tables/follow-up-action.entity';
import { QuestionEntity } from '../votes/tables/question.entity';
import type { MeetingEntity } from '../tables/meeting.entity';

/** Minutes of a test with one section, as they stand after being begun. */
export async function trialMinutes(
  manager: EntityManager,
  meetingId: string,
  more: Partial<MinutesEntity> = {},
): Promise<{ minutesId: string; sectionId: string }> {
  const { id: minutesId } = await manager.save(manager.create(MinutesEntity, { meetingId, ...more }));
  const section = { minutesId, title: 'Accueil', position: 1 };
  const { id: sectionId } = await manager.save(manager.create(MinutesSectionEntity, section));
  const written = {
    text: 'Mot de bienvenue.\n\nTour de table.',
    writtenAt: new Date('2027-03-18T09:00:00Z'),
  };
  await manager.insert(MinutesTextEntity, { sectionId, version: 1, ...written });
  return { minutesId, sectionId };
}

/** A question of a meeting that was closed with three voices for and one against, and what is said to come of it. */
export async function trialVote(
  manager: EntityManager,
  meetingId: string,
  result: 'adopted' | 'rejected' | null = 'adopted',
): Promise<string> {
  const number = ((await manager.maximum(QuestionEntity, 'number', { meetingId })) ?? 0) + 1;
  const at = new Date('2027-04-14T18:10:00Z');
  const room = { inOffice: 4, present: 4, represented: 0 };
  const counted = {
    tally: { for: 3, against: 1, abstain: 0, void: 0 },
    notVoting: 0,
    room,
    base: 4,
    needed: 2,
  };
  const closed = result && {
    ...{ state: 'closed' as const, openedAt: at, closedAt: at },
    outcome: { result, reason: result === 'adopted' ? 'enough_for' : 'not_enough_for', ...counted } as const,
  };
  const question = { meetingId, number, wording: 'Approuver ?', rule: DEFAULT_RULES.questions, ...closed };
  return (await manager.save(manager.create(QuestionEntity, question))).id;
}

export async function trialFollowUp(
  manager: EntityManager,
  { id: meetingId, space }: Pick<MeetingEntity, 'id' | 'space'>,
  dueOn = '2027-06-30',
): Promise<string> {
  const row = {
    space,
    meetingId,
    dueOn,
    decision: 'Demander des bancs',
    task: 'Écrire au service des parcs',
  };
  const owner = { owner: 'Animation du conseil', createdAt: new Date('2027-03-18T09:00:00Z') };
  return (await manager.save(manager.create(FollowUpActionEntity, { ...row, ...owner }))).id;
}
