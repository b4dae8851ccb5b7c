import type { Role } from '../src/contexts/identity';
import { startApi, type TestApi } from './support/api';

const LIST =
  '{ possibleDoubles { totalItems items { id mayAnswer sameEmail accounts { id maskedEmail ways } } } }';
const ANSWER = `mutation ($oneId: ID!, $otherId: ID!, $verdict: DoubleVerdict!, $note: String) {
  answerDouble(oneId: $oneId, otherId: $otherId, verdict: $verdict, note: $note) {
    __typename ... on Problem { code } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const twin = async () =>
  (await api.signedIn('resident', { displayName: 'Fictional Twin', email: 'twin@example.org' })).personId;

describe('possible doubles', () => {
  it('are an administrator’s alone: nobody else reads the list, nor answers', async () => {
    const [oneId, otherId] = [await twin(), await twin()];
    const variables = { oneId, otherId, verdict: 'DIFFERENT' };
    for (const role of ['resident', 'mediator', 'facilitator', 'moderator', 'dpo', 'elected'] satisfies (
      Role | 'resident'
    )[]) {
      const { caller } = await api.signedIn(role, { displayName: `Fictional ${role}` });
      expect((await caller.graphql(LIST)).codes).toEqual(['NOT_FOUND']);
      expect((await caller.graphql(ANSWER, variables)).codes).toEqual(['NOT_FOUND']);
    }
    expect((await api.anonymous().graphql(LIST)).codes).toEqual(['UNAUTHENTICATED']);

    const { caller } = await api.signedIn('administrator', { displayName: 'Fictional Reader' });
    const { possibleDoubles } = await caller.data<{ possibleDoubles: { items: object[] } }>(LIST);
    expect(possibleDoubles).toMatchObject({ totalItems: 1, items: [{ mayAnswer: true, sameEmail: true }] });
    expect(JSON.stringify(possibleDoubles)).toContain('t…@example.org');
    expect(JSON.stringify(possibleDoubles)).not.toContain('twin@example.org');

    expect(await caller.data(ANSWER, variables)).toEqual({ answerDouble: { __typename: 'DoubleAnswered' } });
    expect(await caller.data(ANSWER, variables)).toEqual({
      answerDouble: { __typename: 'DoubleMovedOn', code: 'double_moved_on' },
    });
    expect(await caller.data(LIST)).toEqual({ possibleDoubles: { totalItems: 0, items: [] } });
  });

  it('are answered by nobody for herself, who is told so', async () => {
    const { caller, personId } = await api.signedIn('administrator', {
      displayName: 'Fictional Twin',
      email: 'twin@example.org',
    });
    const other = await twin();
    const { possibleDoubles } = await caller.data<{
      possibleDoubles: { items: { id: string; mayAnswer: boolean }[] };
    }>(LIST);
    expect(possibleDoubles.items.find(({ id }) => id.includes(personId))?.mayAnswer).toBe(false);
    expect(
      await caller.data(ANSWER, { oneId: personId, otherId: other, verdict: 'DIFFERENT' }),
    ).toMatchObject({
      answerDouble: { code: 'not_for_oneself' },
    });
  });
});
