import { aSeat, TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { startApi, type TestApi } from './support/api';

const START = `mutation ($id: ID!) { startMinutes(meetingId: $id) { __typename ... on MinutesSaved { revision } ... on Problem { code } } }`;
const SAVE = `mutation ($input: SaveMinutesSectionInput!) { saveMinutesSection(input: $input) {
  __typename ... on MinutesSaved { revision version } ... on MinutesSectionMoved { code text base asideId } ... on Problem { code } } }`;
const PROPOSE = `mutation ($id: ID!, $revision: Int!) { proposeMinutes(meetingId: $id, revision: $revision) { __typename ... on MinutesSaved { revision } } }`;
const PUT = `mutation ($input: PutMinutesInput!) { putMinutesToVote(input: $input) { __typename ... on Problem { code } } }`;
const APPROVE = `mutation ($id: ID!, $revision: Int!) { approveMinutes(meetingId: $id, revision: $revision) { __typename ... on Problem { code } } }`;
const PUBLISH = `mutation ($input: PublishMinutesInput!) { publishMinutes(input: $input) { __typename } }`;
const READ = `query ($assembly: String!, $slug: String!, $number: Int!) { minutes(assembly: $assembly, slug: $slug, number: $number) {
  state revision mayWrite sections { id title text version } versions { number state digest } approval { meeting inFavour } vote { meeting state result } rooms { number agenda { title } }
  asides { id base text } } }`;
const ADD = `mutation ($input: AddFollowUpInput!) { addFollowUp(input: $input) { __typename ... on FollowUpKept { followUpId } ... on InvalidInput { faults { field rule } } } }`;
const END = `mutation ($input: EndFollowUpInput!) { endFollowUp(input: $input) { __typename ... on Problem { code } } }`;
const BOARD = `query ($assembly: String!, $slug: String!, $openOnly: Boolean!) { followUps(assembly: $assembly, slug: $slug, openOnly: $openOnly) {
  mayKeep totalItems openItems items { meeting task state late outcome } } }`;

/** Seven voices for, one abstention. */
const ADOPTED = {
  ...{ result: 'adopted', reason: 'enough_for', notVoting: 0, base: 7, needed: 1 },
  tally: { for: 7, against: 0, abstain: 1, void: 0 },
  room: { inOffice: 8, present: 8, represented: 0 },
};

interface Read {
  readonly minutes: {
    readonly state: string;
    readonly revision: number;
    readonly mayWrite: boolean;
    readonly sections: readonly { id: string; title: string; text: string; version: number }[];
    readonly versions: readonly { number: number; state: string; digest: string }[];
    readonly vote: object | null;
    readonly rooms: readonly object[];
    readonly asides: readonly { id: string; base: string; text: string }[];
  } | null;
}

describe('the minutes of a meeting', () => {
  let api: TestApi;
  let trials: TrialAssemblies;
  beforeAll(async () => {
    api = await startApi();
    trials = TrialAssemblies.of(api);
  });
  afterAll(() => api.stop());

  const council = async () => {
    const member = await api.signedIn('resident');
    const seats = [
      aSeat('Nadia B.', { personId: member.personId }),
      aSeat('Karim D.', { publicLabel: null }),
    ];
    const assembly = trials.found(seats, {});
    const { caller } = await api.signedIn('body_facilitator', undefined, assembly.space);
    const longAgo = new Date(Date.now() - 60 * 24 * 3_600_000);
    const { meeting } = await trials.meeting(assembly, longAgo, 'held');
    const next = await trials.meeting(
      assembly,
      new Date(longAgo.getTime() + 10 * 24 * 3_600_000),
      'in_session',
    );
    for (const { sourceId, label, personId } of seats)
      await api.source.query(
        `INSERT INTO meeting_seat (meeting_id, source_id, college, college_name, label, person_id)
         VALUES ($1, $2, 'residents', 'Habitants', $3, $4)`,
        [meeting.id, sourceId, label, personId],
      );
    const at = { assembly: 'trial', slug: assembly.slug, number: meeting.number };
    return { caller, member: member.caller, meeting, later: next.meeting, at };
  };
  type Reader = Pick<Awaited<ReturnType<TestApi['signedIn']>>['caller'], 'data'>;
  const read = async (reader: Reader, at: object) => (await reader.data<Read>(READ, at)).minutes;

  it('are drafted, proposed to members, approved by the next meeting, then read by everybody', async () => {
    const { caller, member, meeting, later, at } = await council();
    const { id } = meeting;
    await caller.data(START, { id });
    const draft = await read(caller, at);
    expect(draft?.sections.map(({ title }) => title)).toEqual([
      ...['La séance', 'Présences', '1. Accueil', 'Fin de la séance'],
    ]);
    expect(draft?.sections[1]?.text).toContain('- Nadia B. (Habitants)\n- Noms non publiés : 1');
    expect(JSON.stringify(draft)).not.toContain('Karim');
    expect([await read(member, at), await read(api.anonymous(), at)]).toEqual([null, null]);
    await caller.data(PROPOSE, { id, revision: draft?.revision });
    const proposed = await read(member, at);
    expect(proposed).toMatchObject({ state: 'PROPOSED', mayWrite: false, asides: [] });
    expect(await read(api.anonymous(), at)).toBeNull();
    expect((await read(caller, at))?.rooms).toEqual([
      { number: later.number, agenda: [{ title: 'Accueil' }] },
    ]);
    const revision = proposed?.revision ?? 0;
    await caller.data(PUT, { input: { meetingId: id, revision, laterId: later.id } });
    expect((await read(member, at))?.vote).toEqual({
      ...{ meeting: later.number, state: 'PREPARED', result: null },
    });
    const ready = { id, revision: revision + 1 };
    expect(await caller.data(APPROVE, ready)).toMatchObject({
      approveMinutes: { code: 'minutes_vote_not_closed' },
    });
    await api.source.query(
      `UPDATE question SET state = 'closed', opened_at = now(), closed_at = now(), outcome = $2 WHERE meeting_id = $1`,
      [later.id, JSON.stringify(ADOPTED)],
    );
    await caller.data(APPROVE, ready);
    await caller.data(PUBLISH, { input: { meetingId: id, revision: revision + 2, signature: 'SEAL' } });
    const published = await read(api.anonymous(), at);
    expect(published).toMatchObject({
      ...{ state: 'PUBLISHED', approval: { meeting: later.number, inFavour: 7 } },
      versions: [
        { number: 2, state: 'APPROVED', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { number: 1, state: 'PROPOSED' },
      ],
    });
    const pdf = await fetch(`${api.url}/files/minutes/trial/${at.slug}/${at.number}/minutes.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('give back both texts to whoever saved last, and keep hers on the desk', async () => {
    const { caller, meeting, at } = await council();
    await caller.data(START, { id: meeting.id });
    const section = (await read(caller, at))?.sections[2];
    const save = (text: string) =>
      caller.data<{ saveMinutesSection: { __typename: string; text?: string; base?: string } }>(SAVE, {
        input: { sectionId: section?.id, basedOn: 1, text },
      });
    await save('Premier.');
    expect((await save('Second.')).saveMinutesSection).toMatchObject({
      ...{ __typename: 'MinutesSectionMoved', text: 'Premier.', base: section?.text },
    });
    expect((await read(caller, at))?.asides).toMatchObject([{ text: 'Second.', base: section?.text }]);
  });

  it('are not for the town hall: its administrator finds none', async () => {
    const { caller, meeting, at } = await council();
    await caller.data(START, { id: meeting.id });
    const { caller: administrator } = await api.signedIn('administrator');
    expect(await read(administrator, at)).toBeNull();
    expect((await administrator.graphql(START, { id: meeting.id })).codes).toEqual(['NOT_FOUND']);
  });

  it('lead to actions that stay on the board until they are done', async () => {
    const { caller, meeting, at } = await council();
    const typed = { meetingId: meeting.id, decision: 'Demander des bancs', owner: 'Animation du conseil' };
    const add = (task: string, dueOn: string) =>
      caller.data<{ addFollowUp: { __typename: string; followUpId?: string } }>(ADD, {
        input: { ...typed, task, dueOn },
      });
    expect((await add('Écrire', '2027-02-30')).addFollowUp).toMatchObject({
      faults: [{ field: 'dueOn', rule: 'required' }],
    });
    const { followUpId } = (await add('Écrire au service des parcs', '2020-01-31')).addFollowUp;
    await add('Compter les bancs', '2099-01-31');
    const board = async (openOnly: boolean) =>
      (
        await api.anonymous().data<{ followUps: object }>(BOARD, {
          ...{ assembly: at.assembly, slug: at.slug, openOnly },
        })
      ).followUps;
    expect(await board(true)).toMatchObject({
      ...{ mayKeep: false, openItems: 2 },
      items: [
        { meeting: meeting.number, task: 'Écrire au service des parcs', late: true },
        { task: 'Compter les bancs', late: false },
      ],
    });
    const end = { followUpId, done: true, outcome: 'Douze bancs posés.' };
    await caller.data(END, { input: end });
    expect(await board(false)).toMatchObject({
      ...{ openItems: 1, totalItems: 2 },
      items: [{ state: 'OPEN' }, { state: 'DONE', outcome: 'Douze bancs posés.', late: false }],
    });
    expect(await caller.data(END, { input: end })).toMatchObject({
      endFollowUp: { code: 'follow_up_ended' },
    });
  });
});
