import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OpinionAmendmentEntity } from '../opinions/tables/opinion-amendment.entity';
import { OpinionEffectEntity } from '../opinions/tables/opinion-effect.entity';
import { OpinionRecipientEntity } from '../opinions/tables/opinion-recipient.entity';
import { OpinionVersionEntity } from '../opinions/tables/opinion-version.entity';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import { PrefectReferralEntity } from '../referrals/tables/prefect-referral.entity';
import { ReferralEntity } from '../referrals/tables/referral.entity';

const WORDS = { title: 'Un avis', text: 'Refaire le sol de l’aire de jeux avant l’été.' };
const AT = new Date('2027-03-01T10:00:00Z');

/** A draft, unless something else is wanted. */
export const anOpinion = (
  manager: EntityManager,
  bodyId: string,
  wanted: Partial<OpinionEntity> = {},
): Promise<OpinionEntity> =>
  manager.save(
    manager.create(OpinionEntity, {
      ...{ bodyId, ...WORDS, startedAt: AT, submissionKey: randomUUID() },
      ...wanted,
    }),
  );

/** One that was adopted and sent. */
export const aSentOpinion = (
  manager: EntityManager,
  bodyId: string,
  number: number,
): Promise<OpinionEntity> =>
  anOpinion(manager, bodyId, {
    ...{ number, state: 'sent', digest: 'x', adoptedOn: '2027-03-01', adoptedAt: AT, sentAt: AT },
    ...{ meetingNote: 'Plénière', votesFor: 3, votesAgainst: 0, votesAbstain: 0 },
  });

export const aRecipient = (
  manager: EntityManager,
  opinionId: string,
  position: number,
  linkId: string = randomUUID(),
): Promise<OpinionRecipientEntity> =>
  manager.save(
    manager.create(OpinionRecipientEntity, {
      ...{ opinionId, position, office: `Office ${position}`, email: 'office@exemple.invalid' },
      ...{ dueOn: '2027-03-20', sentAt: AT, linkedAt: AT, linkId },
    }),
  );

/** A version, an amendment and an effect more. */
export async function moreOf(manager: EntityManager, opinionId: string, number: number): Promise<void> {
  const key = { submissionKey: randomUUID() };
  await manager.insert(OpinionVersionEntity, { opinionId, version: number, ...WORDS, at: AT });
  await manager.insert(OpinionAmendmentEntity, {
    ...{ opinionId, wording: 'Et un banc.', reason: 'Il en manque un.', proposedAt: AT, ...key },
  });
  await manager.insert(OpinionEffectEntity, {
    ...{ opinionId, happenedOn: '2027-03-02', state: 'planned', text: 'Un devis.', addedAt: AT, ...key },
  });
}

export const aReferral = (manager: EntityManager, bodyId: string, number: number): Promise<ReferralEntity> =>
  manager.save(
    manager.create(ReferralEntity, {
      ...{ bodyId, number, office: 'Ville', subject: 'Un plan', text: 'Que pensez-vous de ce plan ?' },
      ...{ dueOn: '2027-05-01', askedAt: AT, submissionKey: randomUUID() },
    }),
  );

export const aPrefectReferral = (
  manager: EntityManager,
  bodyId: string,
  number: number,
): Promise<PrefectReferralEntity> =>
  manager.save(
    manager.create(PrefectReferralEntity, {
      ...{ bodyId, number, subject: 'Des délais', text: 'Nos avis restent sans réponse.', state: 'sent' },
      ...{ startedAt: AT, submissionKey: randomUUID() },
    }),
  );
