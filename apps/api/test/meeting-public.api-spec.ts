import { randomUUID } from 'node:crypto';
import { MeetingEntity } from '../src/contexts/meetings/tables/meeting.entity';
import { TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { startApi, type TestApi } from './support/api';

type Caller = Awaited<ReturnType<TestApi['signedIn']>>['caller'];
interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly waits?: boolean;
  readonly id?: string;
  readonly faults?: readonly object[];
}
interface Before {
  readonly questionsOpen: boolean;
  readonly publicQuestions: readonly {
    id: string;
    text: string;
    author: string;
    state: string;
    answer: string | null;
  }[];
  readonly places: {
    coming: number;
    waiting: number;
    mine: { waits: boolean; rank: number | null; needs: string } | null;
    list: { name: string; needs: string }[];
  } | null;
}

const SAID = '__typename ... on Problem { code } ... on InvalidInput { faults { field rule limit } }';
const ASK = `mutation ($input: AskPublicQuestionInput!) { askPublicQuestion(input: $input) { ${SAID} ... on PublicQuestionAsked { id waits } } }`;
const SORT = `mutation ($input: SortPublicQuestionInput!) { sortPublicQuestion(input: $input) { ${SAID} } }`;
const REPLY = `mutation ($input: AnswerPublicQuestionInput!) { answerPublicQuestion(input: $input) { ${SAID} } }`;
const COME = `mutation ($input: ComeToMeetingInput!) { comeToMeeting(input: $input) { ${SAID} ... on PlacesKept { waits } } }`;
const GIVE_UP = `mutation ($meetingId: ID!) { giveUpPlace(meetingId: $meetingId) { ${SAID} } }`;
const NOTE = `mutation ($input: NotePlaceInput!) { notePlace(input: $input) { ${SAID} ... on PlacesKept { waits } } }`;
const BEFORE = `query ($slug: String!, $number: Int!) { meetingBefore(assembly: "trial", slug: $slug, number: $number) {
  questionsOpen publicQuestions { id text author state answer }
  places { coming waiting mine { waits rank needs } list { name needs } } } }`;
const TEXT = 'Quand le banc de l’école revient-il ?';

describe('what residents bring to a public meeting', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const given = async (more: Partial<Pick<MeetingEntity, 'capacity' | 'questionsHours'>> = {}) => {
    const trials = TrialAssemblies.of(api);
    const assembly = trials.found();
    const { meeting } = await trials.meeting(assembly, new Date(), 'called');
    await api.source.manager.update(MeetingEntity, { id: meeting.id }, { capacity: 1, ...more });
    const { caller: keeper } = await api.signedIn('body_facilitator', {}, assembly.space);
    return { meetingId: meeting.id, keeper, at: { slug: assembly.slug, number: meeting.number } };
  };
  const before = async (caller: Pick<Caller, 'data'>, at: object) => {
    const { meetingBefore } = await caller.data<{ meetingBefore: Before | null }>(BEFORE, at);
    return meetingBefore ?? Promise.reject(new Error('no such meeting'));
  };
  const ask = async (caller: Caller, meetingId: string, text = TEXT, submissionKey: string = randomUUID()) =>
    (await caller.data<{ askPublicQuestion: Answer }>(ASK, { input: { meetingId, text, submissionKey } }))
      .askPublicQuestion;
  const come = async (caller: Caller, meetingId: string, needs = '') =>
    (await caller.data<{ comeToMeeting: Answer }>(COME, { input: { meetingId, needs } })).comeToMeeting;
  const told = (personId: string, template: string) =>
    api.source.query<object[]>(
      'SELECT 1 FROM outbox_event WHERE payload::text LIKE $1 AND payload::text LIKE $2',
      [`%${template}%`, `%${personId}%`],
    );

  it('a question sent twice at once is asked once, taken, answered, and everybody reads it', async () => {
    const { meetingId, keeper, at } = await given();
    const { caller: resident, personId } = await api.signedIn();
    const key = randomUUID();
    const [first, second] = await Promise.all([
      ask(resident, meetingId, TEXT, key),
      ask(resident, meetingId, TEXT, key),
    ]);
    expect(second).toEqual(first);
    const [question] = (await before(api.anonymous(), at)).publicQuestions;
    expect(question).toMatchObject({ text: TEXT, author: 'Fictional Person', state: 'ASKED' });
    const questionId = question?.id;
    await keeper.data(SORT, { input: { questionId, sort: 'TAKE' } });
    const replies = await Promise.all(
      ['Au printemps.', 'Jamais.'].map((answer) =>
        keeper.data<{ answerPublicQuestion: Answer }>(REPLY, { input: { questionId, answer } }),
      ),
    );
    const said = replies.map(({ answerPublicQuestion }) => answerPublicQuestion.__typename);
    expect(said.sort()).toEqual(['PublicQuestionMoved', 'PublicQuestionSorted']);
    expect(['Au printemps.', 'Jamais.']).toContain(
      (await before(api.anonymous(), at)).publicQuestions[0]?.answer,
    );
    expect(await told(personId, 'public_question_answered')).toHaveLength(1);
  });

  it('a minor’s question waits to be read, and is nobody’s but hers until then', async () => {
    const { meetingId, keeper, at } = await given();
    const { caller: minor, personId } = await api.signedIn('resident', {
      born: `${new Date().getFullYear() - 16}-01`,
    });
    expect((await ask(minor, meetingId)).__typename).toBe('OwnConsentNeeded');
    await api.source.query(
      `INSERT INTO consent_text (digest, version, language, body, kept_at) VALUES ('x', 999, 'fr', 'x', now())`,
    );
    await api.source.query(
      `INSERT INTO consent (person_id, purpose, said_as, said_at, said_to)
       VALUES ($1, 'publish', '15_17', now(), 'x')`,
      [personId],
    );
    expect((await ask(minor, meetingId)).waits).toBe(true);
    expect((await before(api.anonymous(), at)).publicQuestions).toEqual([]);
    expect((await before(keeper, at)).publicQuestions).toEqual([]);
    expect((await before(minor, at)).publicQuestions).toHaveLength(1);
    const [waiting] = await api.source.query<{ state: string }[]>(
      `SELECT state FROM moderation_case WHERE subject_kind = 'public_question' AND author_id = $1`,
      [personId],
    );
    expect(waiting?.state).toBe('awaiting');
  });

  it('bad input: too short, too many, or past the hour says so', async () => {
    const { meetingId, keeper, at } = await given();
    const { caller } = await api.signedIn();
    expect((await ask(caller, meetingId, 'Banc ?')).faults).toEqual([
      { field: 'text', rule: 'too_short', limit: 10 },
    ]);
    const all = await Promise.all([1, 2, 3, 4].map((turn) => ask(caller, meetingId, `${TEXT} ${turn}`)));
    expect(all.filter(({ faults }) => faults)).toMatchObject([{ faults: [{ rule: 'too_many', limit: 3 }] }]);
    const [question] = (await before(keeper, at)).publicQuestions;
    const decline = { input: { questionId: question?.id, sort: 'DECLINE' } };
    expect(
      (await keeper.data<{ sortPublicQuestion: Answer }>(SORT, decline)).sortPublicQuestion.faults,
    ).toEqual([{ field: 'reason', rule: 'required', limit: 3 }]);
    const { meetingId: late } = await given({ questionsHours: 720 });
    expect((await ask(caller, late)).code).toBe('public_questions_closed');
  });

  it('two at once on the last place: one has it, the other waits, and is told when it becomes free', async () => {
    const { meetingId, keeper, at } = await given();
    const people = await Promise.all([1, 2, 3].map(() => api.signedIn()));
    const answers = await Promise.all(
      people.map(({ caller }) => come(caller, meetingId, 'Fauteuil roulant')),
    );
    expect(answers.map(({ waits }) => waits).sort()).toEqual([false, true, true]);
    expect(await before(api.anonymous(), at)).toMatchObject({ places: { coming: 1, waiting: 2, list: [] } });
    const [first, ...others] = [...people].sort((a, b) => Number(waits(a)) - Number(waits(b)));
    function waits(person: (typeof people)[number]) {
      return answers[people.indexOf(person)]?.waits;
    }
    const ranks = await Promise.all(
      others.map(async ({ caller }) => (await before(caller, at)).places?.mine?.rank),
    );
    const next = others[ranks.indexOf(1)];
    await first?.caller.data(GIVE_UP, { meetingId });
    expect((await before(next?.caller ?? api.anonymous(), at)).places?.mine).toMatchObject({ waits: false });
    expect(await told(next?.personId ?? '', 'meeting_place_freed')).toHaveLength(1);
    const noted = await keeper.data<{ notePlace: Answer }>(NOTE, {
      input: { meetingId, name: 'Fictional Guest', needs: '' },
    });
    expect(noted.notePlace.waits).toBe(true);
    const { places } = await before(keeper, at);
    expect(places?.list.map(({ needs }) => needs)).toEqual(['Fauteuil roulant', 'Fauteuil roulant', '']);
  });

  it('a place said twice is one, and none is kept where everybody may come', async () => {
    const { meetingId, at } = await given();
    const { caller } = await api.signedIn();
    await come(caller, meetingId);
    await come(caller, meetingId, 'Langue des signes');
    expect((await before(caller, at)).places).toMatchObject({
      coming: 1,
      mine: { needs: 'Langue des signes' },
    });
    const { meetingId: open } = await given({ capacity: null });
    expect((await come(caller, open)).code).toBe('meeting_places_closed');
  });
});
