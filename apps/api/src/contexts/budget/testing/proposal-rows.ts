import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { PersonEntity, type Role } from '../../identity';
import { ProposalEntity } from '../tables/proposal.entity';

/** Writes a person who can sign in. */
export const aPerson = (manager: EntityManager, role: Role = 'resident', displayName = 'Camille R.') =>
  manager.save(manager.create(PersonEntity, { role, displayName, email: `${randomUUID()}@example.org` }));

/** Writes a proposal; anything not said is a short, submitted one. */
export const aProposal = (
  manager: EntityManager,
  given: Partial<ProposalEntity> & Pick<ProposalEntity, 'editionId' | 'number'>,
): Promise<ProposalEntity> =>
  manager.save(
    manager.create(ProposalEntity, {
      title: `Bancs à l’ombre, place ${given.number}`,
      body: 'Quatre bancs et deux arbres, là où l’on attend le bus.',
      theme: 'living_environment',
      authorId: null,
      proposerName: 'Association de quartier',
      submissionKey: randomUUID(),
      state: 'submitted',
      submittedAt: new Date(),
      ...given,
    }),
  );
