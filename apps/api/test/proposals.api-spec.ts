import { randomUUID } from 'node:crypto';
import type { EditionEntity } from '../src/contexts/budget/tables/edition.entity';
import { ProposalEntity } from '../src/contexts/budget/tables/proposal.entity';
import { anEdition, IDEAS_OPEN, someNeighbourhoods } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { statementsFor } from './support/statements';

const SHOWN = `id number title body theme place mapX mapY proposerName state reason costCents costNote submittedAt
  decidedAt costedAt mine editionSlug editionName neighbourhood { slug name } photo { id width }
  criteria { criterion answer sentence }`;
const SUBMIT = `mutation($input: SubmitProposalInput!) { submitProposal(input: $input) {
  __typename ... on Proposal { ${SHOWN} } ... on Problem { code } ... on InvalidInput { faults { field rule limit } } } }`;
const DECIDE = `mutation($input: DecideAdmissibilityInput!) { decideAdmissibility(input: $input) {
  __typename ... on Proposal { ${SHOWN} } ... on Problem { code } } }`;
const COST = `mutation($input: EstimateCostInput!) { estimateCost(input: $input) {
  __typename ... on Proposal { state costCents costNote } ... on Problem { code } ... on CostOverCap { limitCents } } }`;
const READ = `query($edition: String!, $number: Int!) { proposal(edition: $edition, number: $number) { ${SHOWN} } }`;
const BROWSE = `query($edition: String!, $filter: ProposalFilter, $first: PageSize! = 24) {
  proposals(edition: $edition, filter: $filter, first: $first) { totalItems items { ${SHOWN} } } }`;
const MINE = `{ myProposals { ${SHOWN} } }`;
const QUEUE = `query($edition: String!) { reviewQueue(edition: $edition) { ${SHOWN} } }`;
const SIMILAR = `query($edition: String!, $title: String!) { similarProposals(edition: $edition, title: $title) { number } }`;

type Shown = Record<string, unknown> & { id: string; number: number };

describe('proposals, from idea to cost', () => {
  let api: TestApi;
  let edition: EditionEntity;
  beforeAll(async () => {
    api = await startApi();
    await someNeighbourhoods(api.source.manager);
    edition = await anEdition(api.source.manager, new Date(), IDEAS_OPEN, { slug: 'budget-2030' });
  });
  afterAll(() => api.stop());

  const idea = (given: object = {}) => ({
    edition: edition.slug,
    submissionKey: randomUUID(),
    title: 'Des bancs à l’ombre',
    body: 'Quatre bancs et deux arbres, là où l’on attend le bus.',
    theme: 'living_environment',
    ...given,
  });
  const submit = async (caller: Caller, input: object) =>
    (await caller.data<{ submitProposal: Shown }>(SUBMIT, { input })).submitProposal;

  it('a resident proposes, a facilitator answers and costs, everybody reads', async () => {
    const { caller: resident } = await api.signedIn('resident', { displayName: 'Alouette 12' });
    const { caller: facilitator } = await api.signedIn('facilitator');
    const filed = await submit(
      resident,
      idea({ neighbourhood: 'north', mapX: 100, mapY: 200, place: 'Rue Nord' }),
    );
    expect(filed).toMatchObject({
      __typename: 'Proposal',
      state: 'SUBMITTED',
      mine: true,
      proposerName: 'Alouette 12',
      neighbourhood: { slug: 'north', name: 'Nord' },
      editionSlug: 'budget-2030',
      criteria: [],
    });
    const answers = edition.criteria.map((criterion) => ({
      criterion,
      answer: 'YES',
      sentence: `Oui, ${criterion}`,
    }));
    const decided = await facilitator.data<{ decideAdmissibility: Shown }>(DECIDE, {
      input: { proposalId: filed.id, decision: 'ADMISSIBLE', answers },
    });
    expect(decided.decideAdmissibility).toMatchObject({
      state: 'ADMISSIBLE',
      criteria: answers,
      mine: false,
    });
    const over = { proposalId: filed.id, costCents: 5_000_001 };
    expect(await facilitator.data(COST, { input: over })).toEqual({
      estimateCost: { __typename: 'CostOverCap', code: 'cost_over_cap', limitCents: 5_000_000 },
    });
    const cost = { proposalId: filed.id, costCents: 4_600_000, costNote: 'Pose comprise' };
    expect(await facilitator.data(COST, { input: cost })).toEqual({
      estimateCost: {
        __typename: 'Proposal',
        state: 'COSTED',
        costCents: 4_600_000,
        costNote: 'Pose comprise',
      },
    });
    const { proposal } = await api.anonymous().data<{ proposal: Shown }>(READ, {
      edition: edition.slug,
      number: filed.number,
    });
    expect(proposal).toMatchObject({ state: 'COSTED', mine: false, criteria: answers });
    expect((await resident.data<{ myProposals: Shown[] }>(MINE)).myProposals.map(({ id }) => id)).toEqual([
      filed.id,
    ]);
  });

  it('keeps its doors: who is not signed in proposes nothing, a resident decides nothing', async () => {
    const { caller: resident } = await api.signedIn();
    expect((await api.anonymous().graphql(SUBMIT, { input: idea() })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await api.anonymous().graphql(MINE)).codes).toEqual(['UNAUTHENTICATED']);
    const input = { proposalId: randomUUID(), decision: 'ADMISSIBLE', answers: [] };
    expect((await resident.graphql(DECIDE, { input })).codes).toEqual(['NOT_FOUND']);
    expect(
      (await resident.graphql(COST, { input: { proposalId: randomUUID(), costCents: 1 } })).codes,
    ).toEqual(['NOT_FOUND']);
    expect((await resident.graphql(QUEUE, { edition: edition.slug })).codes).toEqual(['NOT_FOUND']);
  });

  it('puts what waits first in the queue, so that its bound never hides work left to do', async () => {
    const crowded = await anEdition(api.source.manager, new Date(), IDEAS_OPEN);
    const { caller } = await api.signedIn('facilitator');
    for (const number of [1, 2])
      await aProposal(api.source.manager, { editionId: crowded.id, number, state: 'inadmissible' });
    for (const number of [3, 4]) await aProposal(api.source.manager, { editionId: crowded.id, number });
    const { reviewQueue } = await caller.data<{ reviewQueue: Shown[] }>(QUEUE, { edition: crowded.slug });
    expect(reviewQueue.map(({ number }) => number)).toEqual([3, 4, 1, 2]);
  });

  it('answers null for what does not exist', async () => {
    const nobody = api.anonymous();
    expect(await nobody.data(READ, { edition: edition.slug, number: 9999 })).toEqual({ proposal: null });
    expect(await nobody.data(READ, { edition: 'none', number: 1 })).toEqual({ proposal: null });
    expect(await nobody.data(BROWSE, { edition: 'none' })).toEqual({ proposals: null });
    expect(await nobody.data(SIMILAR, { edition: 'none', title: 'Des bancs' })).toEqual({
      similarProposals: [],
    });
  });

  it('finds similar ideas while a title is typed, and nothing for three letters', async () => {
    const nobody = api.anonymous();
    const near = await nobody.data<{ similarProposals: Shown[] }>(SIMILAR, {
      edition: edition.slug,
      title: 'BANCS a l ombre',
    });
    expect(near.similarProposals.map(({ number }) => number)).toContain(1);
    expect(await nobody.data(SIMILAR, { edition: edition.slug, title: 'ban' })).toEqual({
      similarProposals: [],
    });
  });

  it('bad input: a double click and two tabs are one proposal, with one answer', async () => {
    const { caller } = await api.signedIn();
    const input = idea();
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit(caller, input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await api.source.manager.countBy(ProposalEntity, { submissionKey: input.submissionKey })).toBe(1);
  });

  it('bad input: 1 MB of text is a sentence with its field and its limit, never an error of ours', async () => {
    const { caller } = await api.signedIn();
    for (const [field, limit] of [
      ['title', 120],
      ['body', 8000],
      ['place', 200],
    ] as const) {
      const answer = await caller.graphql(SUBMIT, { input: idea({ [field]: 'é'.repeat(500_000) }) });
      expect(answer).toMatchObject({
        status: 200,
        errors: [],
        data: { submitProposal: { code: 'invalid_input', faults: [{ field, rule: 'too_long', limit }] } },
      });
    }
    const wide = await caller.graphql(SIMILAR, { edition: edition.slug, title: 'x'.repeat(1_000_000) });
    expect(wide).toMatchObject({ status: 200, errors: [] });
    const search = await caller.graphql(BROWSE, {
      edition: edition.slug,
      filter: { search: 'y '.repeat(400_000) },
    });
    expect(search).toMatchObject({ status: 200, errors: [] });
    const tooMuch = await caller.graphql(SUBMIT, { input: idea({ body: 'é'.repeat(3_000_000) }) });
    expect(tooMuch.status).toBe(413);
  });

  it('bad input: emoji and RTL names are shown as they were written, overrides are not', async () => {
    const { caller } = await api.signedIn('resident', { displayName: 'ليلى 👩‍🌾' });
    const filed = await submit(
      caller,
      idea({
        title: 'حديقة للجميع 🌳 \u202Eesrever',
        body: 'שלום לכולם, un jardin pour tous 👨‍👩‍👧‍👦 !',
        place: 'ساحة\u0000 السوق',
      }),
    );
    expect(filed).toMatchObject({
      title: 'حديقة للجميع 🌳 esrever',
      body: 'שלום לכולם, un jardin pour tous 👨‍👩‍👧‍👦 !',
      place: 'ساحة السوق',
      proposerName: 'ليلى 👩‍🌾',
    });
  });

  it('bad input: numbers off the map, unknown lists, broken keys are faults of a field', async () => {
    const { caller } = await api.signedIn();
    const faultsOf = async (given: object) => (await submit(caller, idea(given)))['faults'];
    expect(await faultsOf({ mapX: 601, mapY: 1 })).toEqual([
      { field: 'map', rule: 'outside_map', limit: 600 },
    ]);
    expect(await faultsOf({ theme: 'x' })).toEqual([{ field: 'theme', rule: 'unknown_choice', limit: null }]);
    expect(await faultsOf({ submissionKey: 'x' })).toEqual([
      { field: 'submissionKey', rule: 'required', limit: null },
    ]);
    expect(await faultsOf({ photoId: randomUUID() })).toEqual([
      { field: 'photoId', rule: 'photo_unusable', limit: null },
    ]);
  });

  it('bad input: two tabs of two facilitators: the later one is told, and changes nothing', async () => {
    const [one, two] = await Promise.all([api.signedIn('facilitator'), api.signedIn('facilitator')]);
    const row = await aProposal(api.source.manager, { editionId: edition.id, number: 800 });
    const answers = edition.criteria.map((criterion) => ({ criterion, answer: 'YES' }));
    const input = { proposalId: row.id, decision: 'ADMISSIBLE', answers, seenDecidedAt: null };
    expect(await one.caller.data(DECIDE, { input })).toMatchObject({
      decideAdmissibility: { state: 'ADMISSIBLE' },
    });
    expect(
      await two.caller.data(DECIDE, {
        input: { ...input, decision: 'TO_CLARIFY', reason: 'Où exactement ?' },
      }),
    ).toEqual({ decideAdmissibility: { __typename: 'DecidedMeanwhile', code: 'decided_meanwhile' } });
  });

  describe('statement budgets', () => {
    let few: EditionEntity;
    let many: EditionEntity;
    beforeAll(async () => {
      [few, many] = await Promise.all([
        anEdition(api.source.manager, new Date(), IDEAS_OPEN),
        anEdition(api.source.manager, new Date(), IDEAS_OPEN),
      ]);
      const fill = async ({ id }: EditionEntity, count: number) => {
        for (let number = 1; number <= count; number += 1)
          await aProposal(api.source.manager, {
            editionId: id,
            number,
            neighbourhoodSlug: number % 2 ? 'north' : 'south',
          });
      };
      await Promise.all([fill(few, 2), fill(many, 30)]);
    });

    it.each([
      ['browse-proposals', BROWSE, 1],
      ['read-proposal', READ, 1],
      ['similar-proposals', SIMILAR, 1],
    ])('%s: the same number for 2 and for 30', async (_, document, budget) => {
      const counts = await Promise.all(
        [few, many].map((one) =>
          statementsFor(api, api.anonymous(), document, {
            edition: one.slug,
            number: 1,
            title: 'Bancs à l’ombre',
            first: 50,
          }),
        ),
      );
      expect(counts.map(({ length }) => length)).toEqual([budget, budget]);
    });
  });
});
