import { Editions } from '../src/contexts/budget/editions.store';
import { anEdition, IDEAS_OPEN, IN_REVIEW, IN_VOTE } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { statementsOf } from '../src/platform/database/statement-log';
import { startApi, type TestApi } from './support/api';

let api: TestApi;
const now = new Date();
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const BROWSE = `query Browse($first: Int!) {
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

  it('sends as many statements for five editions as for one: list, total, calendars', async () => {
    const { manager } = api.source;
    for (const calendar of [IDEAS_OPEN, IDEAS_OPEN, IN_VOTE, IN_REVIEW, IN_VOTE, IDEAS_OPEN])
      await anEdition(manager, now, calendar);
    const editions = api.app.get(Editions, { strict: false });
    const budget = async (first: number) =>
      (await statementsOf(() => editions.page(first, 0))).statements.length;
    expect([await budget(1), await budget(5)]).toEqual([3, 3]);
    const page = await api
      .anonymous()
      .data<{ editions: { totalItems: number; items: object[] } }>(BROWSE, { first: 3 });
    expect(page.editions.items).toHaveLength(3);
    expect(page.editions.totalItems).toBeGreaterThan(3);
  });

  it('counts for all editions of a page in one statement', async () => {
    const { manager } = api.source;
    const made = [await anEdition(manager, now, IDEAS_OPEN), await anEdition(manager, now, IN_VOTE)];
    const editions = api.app.get(Editions, { strict: false });
    const { value, statements } = await statementsOf(() => editions.counts(made.map(({ id }) => id)));
    expect(statements).toHaveLength(1);
    expect(value.size).toBe(2);
  });
});
