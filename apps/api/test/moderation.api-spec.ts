import { anEdition, IN_REVIEW, someNeighbourhoods } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const REPORT = `mutation($input: ReportContentInput!) { reportContent(input: $input) {
  __typename ... on ReportReceived { outcomeTold } ... on Problem { code } } }`;
const QUEUE = `{ moderationQueue { totalItems items { id title openReports reasons state } } }`;
const CASE = `query($id: ID!) { moderationCase(id: $id) { version text conflict reports { reason note withAccount } } }`;
const DECIDE = `mutation($input: DecideCaseInput!) { decideCase(input: $input) {
  __typename ... on ModerationCase { state version } ... on Problem { code } } }`;
const READ = `query($edition: String!) { proposal(edition: $edition, number: 1) { title }
  hiddenProposal(edition: $edition, number: 1) { reason } proposals(edition: $edition) { totalItems }
  edition(slug: $edition) { proposalCount } }`;

describe('moderation, through the API', () => {
  let api: TestApi;
  let moderator: Caller;
  beforeAll(async () => {
    api = await startApi();
    await someNeighbourhoods(api.source.manager);
    ({ caller: moderator } = await api.signedIn('moderator'));
  });
  afterAll(() => api.stop());

  it('is reported by anybody, hidden by a moderator, and then nowhere for everybody', async () => {
    const { caller: author, personId } = await api.signedIn();
    const edition = await anEdition(api.source.manager, new Date(), IN_REVIEW);
    const { id } = await aProposal(api.source.manager, {
      ...{ editionId: edition.id, number: 1, authorId: personId, title: 'Une injure en titre' },
    });
    const input = { kind: 'proposal', subjectId: id, reason: 'insult', note: 'Le titre.' };
    expect(await api.anonymous().data(REPORT, { input })).toEqual({
      reportContent: { __typename: 'ReportReceived', outcomeTold: false },
    });
    const { moderationQueue } = await moderator.data<{ moderationQueue: { items: { id: string }[] } }>(QUEUE);
    expect(moderationQueue.items).toMatchObject([{ openReports: 1, reasons: ['insult'], state: 'SHOWN' }]);
    const caseId = moderationQueue.items[0]?.id;
    expect(await moderator.data(CASE, { id: caseId })).toMatchObject({
      moderationCase: { version: 0, conflict: null, reports: [{ note: 'Le titre.', withAccount: false }] },
    });
    const decision = {
      ...{ caseId, kind: 'HIDE', reason: 'insult', ground: 'RULES', groundText: 'Article 4', seenVersion: 0 },
      facts: 'Le titre injurie une personne.',
    };
    expect(await moderator.data(DECIDE, { input: decision })).toEqual({
      decideCase: { __typename: 'ModerationCase', state: 'HIDDEN', version: 1 },
    });
    const variables = { edition: edition.slug };
    expect(await api.anonymous().data(READ, variables)).toEqual({
      ...{ proposal: null, hiddenProposal: { reason: 'insult' } },
      ...{ proposals: { totalItems: 0 }, edition: { proposalCount: 0 } },
    });
    expect(await author.data(READ, variables)).toMatchObject({ proposal: { title: 'Une injure en titre' } });
    const { caller: facilitator } = await api.signedIn('facilitator');
    expect(await facilitator.data(READ, variables)).toMatchObject({ proposal: null });
  });

  it('keeps its doors: a resident and a facilitator see no case, nobody decides without a role', async () => {
    const { caller: resident } = await api.signedIn();
    const { caller: facilitator } = await api.signedIn('facilitator');
    expect((await api.anonymous().graphql(QUEUE)).codes).toEqual(['UNAUTHENTICATED']);
    for (const caller of [resident, facilitator]) {
      expect((await caller.graphql(QUEUE)).codes).toEqual(['NOT_FOUND']);
      const input = { caseId: '1', kind: 'KEEP', facts: 'Rien à dire.', seenVersion: 0 };
      expect((await caller.graphql(DECIDE, { input })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await moderator.graphql(CASE, { id: "'" })).codes).toEqual(['NOT_FOUND']);
  });
});
