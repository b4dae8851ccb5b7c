import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { opinionDigest } from '../../contexts/councils/opinions/opinion-digest';
import { OpinionAmendmentEntity } from '../../contexts/councils/opinions/tables/opinion-amendment.entity';
import { OpinionAnswerEntity } from '../../contexts/councils/opinions/tables/opinion-answer.entity';
import { OpinionEffectEntity } from '../../contexts/councils/opinions/tables/opinion-effect.entity';
import { OpinionRecipientEntity } from '../../contexts/councils/opinions/tables/opinion-recipient.entity';
import { OpinionVersionEntity } from '../../contexts/councils/opinions/tables/opinion-version.entity';
import { OpinionEntity } from '../../contexts/councils/opinions/tables/opinion.entity';
import { PrefectReferralEntity } from '../../contexts/councils/referrals/tables/prefect-referral.entity';
import { PrefectStepEntity } from '../../contexts/councils/referrals/tables/prefect-step.entity';
import { ReferralEntity } from '../../contexts/councils/referrals/tables/referral.entity';
import { townDay } from '../../platform/clock/town-day';
import { type DemoOpinion, demoOpinions, type DemoRecipient } from './demo-opinions';
import { atHour } from '../seed-rows';

interface Seeding {
  readonly manager: EntityManager;
  readonly body: { readonly id: string; readonly slug: string };
  readonly today: Date;
}

const key = () => ({ submissionKey: randomUUID() });
const dayOf = ({ today }: Seeding, days: number): string => townDay(atHour(today, days, 12));

/** Opinions of a council: one answered in part, one late, a draft with its amendment; what it is asked, what it asks. */
export async function seedOpinions(
  manager: EntityManager,
  body: Seeding['body'],
  today: Date,
): Promise<void> {
  const seeding = { manager, body, today };
  const { opinions, referral, prefect } = demoOpinions();
  for (const [index, one] of opinions.entries()) await seedOpinion(seeding, index + 1, one);
  await seedDraft(seeding);
  const { asked, due, ...words } = referral;
  await manager.insert(ReferralEntity, {
    ...{ ...words, ...key(), bodyId: body.id, number: 1, dueOn: dayOf(seeding, due) },
    askedAt: atHour(today, asked, 10),
  });
  const { sent, acknowledged, ...put } = prefect;
  const startedAt = atHour(today, sent, 9);
  const { id: referralId } = await manager.save(
    manager.create(PrefectReferralEntity, {
      ...{ ...put, ...key(), bodyId: body.id, number: 1, state: 'acknowledged', startedAt },
    }),
  );
  for (const [state, days] of [['sent', sent] as const, ['acknowledged', acknowledged] as const])
    await manager.insert(PrefectStepEntity, {
      ...{ referralId, state, happenedOn: dayOf(seeding, days), at: atHour(today, days, 15) },
    });
}

async function seedOpinion(seeding: Seeding, number: number, one: DemoOpinion): Promise<void> {
  const { manager, body, today } = seeding;
  const { title, text, adopted, meeting, recipients, effects, closed } = one;
  const [votesFor = 0, votesAgainst = 0, votesAbstain = 0] = one.votes;
  const vote = { adoptedOn: dayOf(seeding, adopted), votesFor, votesAgainst, votesAbstain };
  const digest = opinionDigest({ ...vote, body: body.slug, number, title, text });
  const sentAt = atHour(today, adopted + 1, 10);
  const opinion = await manager.save(
    manager.create(OpinionEntity, {
      ...{ ...vote, ...key(), bodyId: body.id, number, title, text, digest, meetingNote: meeting, sentAt },
      ...{ state: closed ? 'closed' : 'sent', startedAt: atHour(today, adopted - 20, 18) },
      adoptedAt: atHour(today, adopted, 20),
      closedAt: closed ? atHour(today, Math.max(...effects.map(({ day }) => day)), 18) : null,
    }),
  );
  for (const [index, recipient] of recipients.entries())
    await seedRecipient(seeding, { opinionId: opinion.id, position: index + 1, sentAt }, recipient);
  for (const { day, ...effect } of effects)
    await manager.insert(OpinionEffectEntity, {
      ...{ ...effect, ...key(), opinionId: opinion.id, happenedOn: dayOf(seeding, day) },
      addedAt: atHour(today, day, 18),
    });
}

async function seedRecipient(
  seeding: Seeding,
  of: Pick<OpinionRecipientEntity, 'opinionId' | 'position' | 'sentAt'>,
  { office, email, due, answer }: DemoRecipient,
): Promise<void> {
  const { manager, today } = seeding;
  const dueOn = dayOf(seeding, due);
  const told = { remindedFor: dueOn, lateToldFor: answer ? null : dueOn };
  const row = { ...of, ...told, office, email, dueOn, linkId: randomUUID(), linkedAt: of.sentAt };
  const { id: recipientId } = await manager.save(manager.create(OpinionRecipientEntity, row));
  if (!answer) return;
  const { stance, reason, effect, effectDay, day } = answer;
  await manager.insert(OpinionAnswerEntity, {
    ...{ recipientId, stance, reason, effect, answeredAt: atHour(today, day, 11) },
    effectOn: effectDay === null ? null : dayOf(seeding, effectDay),
  });
}

async function seedDraft({ manager, body, today }: Seeding): Promise<void> {
  const { amendment, ...words } = demoOpinions().draft;
  const at = atHour(today, -5, 19);
  const opinion = manager.create(OpinionEntity, { ...words, ...key(), bodyId: body.id, startedAt: at });
  const { id: opinionId, version } = await manager.save(opinion);
  await manager.insert(OpinionVersionEntity, { ...words, opinionId, version, at });
  await manager.insert(OpinionAmendmentEntity, {
    ...{ ...amendment, ...key(), opinionId, proposedAt: atHour(today, -3, 18) },
  });
}
