import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { anEdition, IDEAS_OPEN, IN_REVIEW, IN_VOTE } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { NeighbourhoodEntity } from '../src/contexts/territory';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { statementsFor } from './support/statements';

/** The text of a document of the web, as the pages send it. */
function documentNamed(name: string): string {
  const text = Object.values(trustedDocuments).find((one) => new RegExp(`query ${name}\\b`).test(one));
  if (!text) throw new Error(`no trusted document is called ${name}`);
  return text;
}

describe('statement budgets of the first pages', () => {
  let api: TestApi;
  let caller: Caller;
  let personId: string;
  let slug: string;
  const now = new Date();

  const cost = async (name: string, variables: Record<string, unknown> = {}) =>
    (await statementsFor(api, caller, documentNamed(name), variables)).length;
  const measure = async () => ({
    shell: await cost('Shell'),
    home: await cost('Home'),
    projects: await cost('HomeProjects', { edition: slug }),
    mine: await cost('MyProposals'),
  });
  const region = (position: number) => ({
    slug: `n${position}`,
    name: `N${position}`,
    municipality: 'Cahors',
    mapX: 10 * position,
    mapY: 10,
    position,
  });

  beforeAll(async () => {
    api = await startApi();
    ({ caller, personId } = await api.signedIn());
    const edition = await anEdition(api.source.manager, now, IN_VOTE);
    slug = edition.slug;
    await api.source.manager.insert(NeighbourhoodEntity, region(1));
    const given = { editionId: edition.id, number: 1, authorId: personId, neighbourhoodSlug: 'n1' };
    await aProposal(api.source.manager, given);
  });
  afterAll(() => api.stop());

  it('do not grow with editions, neighbourhoods, nor proposals', async () => {
    const { manager } = api.source;
    const before = await measure();
    for (const calendar of [IDEAS_OPEN, IN_REVIEW, IDEAS_OPEN]) {
      const { id: editionId } = await anEdition(manager, now, calendar);
      for (let number = 1; number <= 4; number++) {
        await aProposal(manager, { editionId, number, authorId: personId, neighbourhoodSlug: 'n1' });
      }
    }
    for (let position = 2; position <= 8; position++)
      await manager.insert(NeighbourhoodEntity, region(position));
    expect(await measure()).toEqual(before);
    // The frame of a signed-in person's page: who she is, what is open, how many messages wait.
    expect(before).toEqual({ shell: 3, home: 2, projects: 1, mine: 2 });
  });
});
