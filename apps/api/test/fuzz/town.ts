import { randomUUID } from 'node:crypto';
import { anEdition, IDEAS_OPEN, someNeighbourhoods } from '../../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../../src/contexts/budget/testing/proposal-rows';
import type { TestApi } from '../support/api';

/** A town with something to read and to change. @returns values, by the name of an argument, that reach deep */
export async function fuzzTown(api: TestApi): Promise<Record<string, unknown>> {
  const { manager } = api.source;
  await someNeighbourhoods(manager);
  const edition = await anEdition(manager, new Date(), IDEAS_OPEN, { slug: 'budget-2030' });
  const { id } = await aProposal(manager, { editionId: edition.id, number: 1 });
  return {
    edition: 'budget-2030',
    slug: 'budget-2030',
    proposalId: id,
    personId: randomUUID(),
    submissionKey: randomUUID(),
    neighbourhood: 'north',
    theme: 'living_environment',
    photoId: null,
    title: 'Des bancs à l’ombre',
    body: 'Quatre bancs et deux arbres, là où l’on attend le bus.',
    email: 'someone@example.org',
    code: '123456',
    birthDate: '1990-01-01',
    criterion: 'town_competence',
    uploadId: randomUUID(),
    ballotKey: 'A'.repeat(26),
  };
}
