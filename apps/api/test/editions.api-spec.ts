import { anEdition, IDEAS_OPEN, IN_REVIEW, IN_VOTE } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { startApi, type TestApi } from './support/api';
import { statementsFor } from './support/statements';

let api: TestApi;
const now = new Date();
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const BROWSE = `query Browse($first: PageSize!) {
  editions(first: $first) { totalItems items { slug phase proposalCount ballotProjectCount schedule { phase } } }
}`;

describe('browsing editions', () => {
  it('shows each with its phase, its calendar and its counts to everyone', async () => {
    const { manager } = api.source;
    const { id, slug } = await anEdition(manager, now, IN_REVIEW, { envelopeCents: 6_000_050 });
    await aProposal(manager, { editionId: id, number: 1 });
    await aProposal(manager, { editionId: id, number: 2 });
    const query = `query See($slug: String!) {
      edition(slug: $slug) {
        origin phase envelopeCents currency maxChoices minimumAge fingerprint openedAt proposalCount ballotProjectCount
        countingRule { rule satisfaction completion tieBreak overflow }
        schedule { phase startsAt endsAt }
      }
    }`;
    const { edition } = await api.anonymous().data<{ edition: Record<string, unknown> }>(query, { slug });
    expect(edition).toMatchObject({
      origin: 'HELD',
      phase: 'REVIEW',
      envelopeCents: 6_000_050,
      currency: 'EUR',
      maxChoices: 5,
      fingerprint: null,
      openedAt: null,
      proposalCount: 2,
      ballotProjectCount: 0,
      countingRule: { rule: 'mes', satisfaction: 'cost', overflow: 'skip' },
      schedule: [
        { phase: 'IDEAS' },
        { phase: 'REVIEW' },
        { phase: 'VOTE' },
        { phase: 'RESULTS', endsAt: null },
      ],
    });
  });

  it('answers null for an edition that does not exist', async () => {
    expect(await api.anonymous().data('{ edition(slug: "nowhere") { slug } }')).toEqual({ edition: null });
  });

  it('sends one statement for one edition as for five: list, total, calendars and counts', async () => {
    const { manager } = api.source;
    for (const calendar of [IDEAS_OPEN, IDEAS_OPEN, IN_VOTE, IN_REVIEW, IN_VOTE, IDEAS_OPEN])
      await anEdition(manager, now, calendar);
    const budget = async (first: number) =>
      (await statementsFor(api, api.anonymous(), BROWSE, { first })).length;
    expect([await budget(1), await budget(5)]).toEqual([1, 1]);
    const page = await api
      .anonymous()
      .data<{ editions: { totalItems: number; items: object[] } }>(BROWSE, { first: 3 });
    expect(page.editions.items).toHaveLength(3);
    expect(page.editions.totalItems).toBeGreaterThan(3);
    const none = await api.anonymous().data<typeof page>(BROWSE, { first: 0 });
    expect(none.editions).toEqual({ totalItems: page.editions.totalItems, items: [] });
  });
});
