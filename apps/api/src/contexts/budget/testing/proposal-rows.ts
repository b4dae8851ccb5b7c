import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { aViewer as someoneAsking } from '../../../platform/access/testing/a-viewer';
import type { Viewer } from '../../../platform/access/viewer';
import { PersonEntity, type Role } from '../../identity';
import { ProposalEntity } from '../tables/proposal.entity';

/** Writes a person who can sign in. */
export const aPerson = (manager: EntityManager, displayName = 'Camille R.') =>
  manager.save(manager.create(PersonEntity, { displayName, email: `${randomUUID()}@example.org` }));

/** Somebody who asks, with a role in the whole town. */
export async function aViewer(manager: EntityManager, role: Role = 'resident'): Promise<Viewer> {
  const { id, displayName } = await aPerson(manager);
  return someoneAsking(role, { personId: id, displayName });
}

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

/** A teenager's own yes, or a child's and her guardian's, to being published. */
export async function aConsentToPublish(
  manager: EntityManager,
  personId: string,
  saidAs: 'under_15' | '15_17',
  purpose: 'publish' | 'image' = 'publish',
): Promise<void> {
  await manager.query(
    `INSERT INTO consent_text (digest, version, language, body, kept_at) VALUES ('read', 1, 'fr', '{}', now())
     ON CONFLICT DO NOTHING`,
  );
  await manager.query(
    `INSERT INTO consent (person_id, purpose, said_as, said_at, said_to, guardian_said_at, guardian_said_to)
     VALUES ($1, $2, $3, now(), 'read', CASE WHEN $3 = 'under_15' THEN now() END, CASE WHEN $3 = 'under_15' THEN 'read' END)`,
    [personId, purpose, saidAs],
  );
}
