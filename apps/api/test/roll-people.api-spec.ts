import { SetClock } from '../src/platform/clock/clock';
import { VoteDesk } from '../src/contexts/budget/testing/vote-desk';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
let api: TestApi;
let desk: VoteDesk;
let agent: Caller;
beforeAll(async () => {
  api = await startApi({}, [], clock);
  desk = new VoteDesk(api.source, clock);
  ({ caller: agent } = await api.signedIn('facilitator'));
});
afterAll(() => api.stop());

const JOIN = `mutation Join($input: JoinRollInput!) { joinRoll(input: $input) { __typename } }`;
const FIND = `query Find($edition: String!, $words: String!) {
  rollPeople(edition: $edition, words: $words) { displayName maskedEmail struckFor } }`;

async function given(displayName: string, email: string): Promise<string> {
  const { slug } = await desk.openedEdition();
  const { caller } = await api.signedIn('resident', { displayName, email });
  await caller.data(JOIN, { input: desk.declared(slug) });
  return slug;
}
const find = async (edition: string, words: string) =>
  (await agent.data<{ rollPeople: unknown[] }>(FIND, { edition, words })).rollPeople;

describe('looking for somebody on a roll', () => {
  it('finds who has just joined by a part of the name shown, with or without accents, and by the whole address', async () => {
    const edition = await given('Aïssata D.', 'aissata@example.org');
    const her = [{ displayName: 'Aïssata D.', maskedEmail: expect.stringContaining('@'), struckFor: null }];
    for (const words of ['Aïssata', 'aissata', 'sata d', ' Aïssata D. ', 'AISSATA@example.org'])
      expect(await find(edition, words)).toEqual(her);
  });

  it('does not list the roll: too few letters, a part of an address, and the people of another edition find nobody', async () => {
    const edition = await given('Ludovic P.', 'ludovic.p@example.org');
    const other = await given('Marthe Q.', 'marthe@example.org');
    for (const words of ['Lu', '   ', 'ludovic.p@', 'Marthe']) expect(await find(edition, words)).toEqual([]);
    expect(await find(other, 'Marthe')).toHaveLength(1);
  });
});
