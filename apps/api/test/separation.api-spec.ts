import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { VoteDesk } from '../src/contexts/budget/testing/vote-desk';
import type { EditionEntity } from '../src/contexts/budget/tables/edition.entity';
import { type Role, RoleGrantEntity } from '../src/contexts/identity';
import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { LiveBrowser } from './support/live/live-browser';
import { eventually } from './support/mail';

const REPORT = `mutation($input: ReportContentInput!) { reportContent(input: $input) { __typename } }`;
const DECIDE = `mutation($input: DecideCaseInput!) { answered: decideCase(input: $input) {
  __typename ... on NotYoursToDecide { why } ... on ModerationCase { version } } }`;
const APPEAL = `mutation($input: AppealDecisionInput!) { appealDecision(input: $input) { __typename } }`;
const ANSWER_APPEAL = `mutation($input: AnswerAppealInput!) { answered: answerAppeal(input: $input) {
  __typename ... on NotYoursToDecide { why } } }`;
const REVIEW = `mutation($input: DecideAdmissibilityInput!) { answered: decideAdmissibility(input: $input) { __typename } }`;
const ESTIMATE = `mutation($input: EstimateCostInput!) { answered: estimateCost(input: $input) { __typename } }`;
const GIVE = `mutation($input: GiveRoleInput!) { asked: giveRole(input: $input) { ... on RoleAsked { actId } } }`;
const END = `mutation($grantId: ID!) { asked: endRole(grantId: $grantId, reason: "Fin de mandat") { ... on RoleAsked { actId } } }`;
const RECOVER = `mutation($personId: ID!) { asked: askRecovery(personId: $personId, reason: "Téléphone perdu hier") { ... on RecoveryAsked { actId } } }`;
const ANSWER = `mutation($id: ID!) { answered: answerAct(id: $id, confirm: true) { __typename ... on ActRefused { code } } }`;
const BLOCK = `mutation($input: ProposeBlockInput!) { proposed: proposeBlock(input: $input) { __typename ... on BlockRecorded { id state } } }`;
const ANSWER_BLOCK = `mutation($input: AnswerBlockInput!) { answered: answerBlock(input: $input) { __typename ... on BlockRecorded { state } } }`;
const FOLLOW = `subscription($edition: String!) { editionActivity(edition: $edition) { phase } }`;

interface Person {
  caller: Caller;
  personId: string;
}
type Told = { editionActivity: { phase: string } | null };
type Answer = { __typename: string; why?: string; code?: string; state?: string };

describe('separation of duties, by real requests', () => {
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  let api: TestApi;
  let edition: EditionEntity;
  let author: Person;
  let number = 0;
  beforeAll(async () => {
    api = await startApi({}, [], clock);
    edition = await new VoteDesk(api.source, clock).readyEdition();
    author = await api.signedIn();
  });
  afterAll(() => api.stop());

  const ask = async (who: Person, document: string, variables: object): Promise<Answer> =>
    (await who.caller.data<{ answered: Answer }>(document, variables)).answered;
  /** Somebody of two roles, as a small town has. */
  async function ofTwoRoles(role: Role, other: Role): Promise<Person> {
    const person = await api.signedIn(role);
    await api.source.manager.insert(RoleGrantEntity, {
      ...{ personId: person.personId, role: other, space: 'town', since: new Date(0) },
    });
    return person;
  }
  async function aProject(): Promise<string> {
    const own = { editionId: edition.id, number: 500 + number++, authorId: author.personId };
    return (await aProposal(api.source.manager, own)).id;
  }
  /** A proposal and the case of whoever reported it. */
  async function reported(): Promise<{ proposalId: string; caseId: string }> {
    const proposalId = await aProject();
    const input = { kind: 'proposal', subjectId: proposalId, reason: 'insult' };
    await (await api.signedIn()).caller.data(REPORT, { input });
    const [held] = await api.source.query<{ id: string }[]>(
      'SELECT id FROM moderation_case WHERE subject_id = $1',
      [proposalId],
    );
    return { proposalId, caseId: held?.id ?? '' };
  }
  const kept = (caseId: string) => ({
    input: { caseId, kind: 'KEEP', facts: 'Rien de contraire.', seenVersion: 0 },
  });
  const hidden = (caseId: string) => ({
    input: {
      ...{ caseId, kind: 'HIDE', reason: 'insult', ground: 'RULES', groundText: 'Article 3' },
      ...{ facts: 'Une insulte.', seenVersion: 0 },
    },
  });
  const review = (proposalId: string) => ({
    input: {
      ...{ proposalId, decision: 'TO_CLARIFY', reason: 'Où exactement ?', seenDecidedAt: null },
      answers: ['town_competence', 'general_interest', 'precise_enough'].map((criterion) => ({
        ...{ criterion, answer: 'UNKNOWN' },
      })),
    },
  });

  it('who moderated a proposal does not review it, nor says what it costs; somebody else does', async () => {
    const both = await ofTwoRoles('moderator', 'facilitator');
    const { proposalId, caseId } = await reported();
    expect(await ask(both, DECIDE, kept(caseId))).toMatchObject({ __typename: 'ModerationCase' });
    const cost = { input: { proposalId, costCents: 100_000, costNote: 'Devis.' } };
    expect(await ask(both, REVIEW, review(proposalId))).toEqual({ __typename: 'ModeratedByYou' });
    expect(await ask(both, ESTIMATE, cost)).toEqual({ __typename: 'ModeratedByYou' });
    const other = await api.signedIn('facilitator');
    expect(await ask(other, REVIEW, review(proposalId))).toEqual({ __typename: 'Proposal' });
  });

  it('who reviewed a proposal does not moderate it; somebody else does', async () => {
    const both = await ofTwoRoles('moderator', 'facilitator');
    const { proposalId, caseId } = await reported();
    expect(await ask(both, REVIEW, review(proposalId))).toEqual({ __typename: 'Proposal' });
    expect(await ask(both, DECIDE, hidden(caseId))).toEqual({
      __typename: 'NotYoursToDecide',
      why: 'handled',
    });
    expect(await ask(await api.signedIn('moderator'), DECIDE, hidden(caseId))).toMatchObject({
      __typename: 'ModerationCase',
    });
  });

  it('who decided does not answer the appeal; somebody else does', async () => {
    const [first, second] = [await api.signedIn('moderator'), await api.signedIn('administrator')];
    const { caseId } = await reported();
    await ask(first, DECIDE, hidden(caseId));
    const [decision] = await api.source.query<{ id: string }[]>(
      'SELECT id FROM moderation_decision WHERE case_id = $1',
      [caseId],
    );
    await author.caller.data(APPEAL, { input: { decisionId: decision?.id, text: 'Ce n’en est pas une.' } });
    const [{ version: seenVersion } = { version: 0 }] = await api.source.query<{ version: number }[]>(
      'SELECT version FROM moderation_case WHERE id = $1',
      [caseId],
    );
    const answer = { input: { caseId, overturned: false, facts: 'Relu : une insulte.', seenVersion } };
    expect(await ask(first, ANSWER_APPEAL, answer)).toEqual({
      __typename: 'NotYoursToDecide',
      why: 'decided_before',
    });
    expect((await ask(second, ANSWER_APPEAL, answer)).__typename).toBe('ModerationCase');
  });

  it('who proposed a block does not make it begin; somebody else does', async () => {
    const [first, second] = [await api.signedIn('moderator'), await api.signedIn('moderator')];
    const { caseId } = await reported();
    const input = { caseId, days: 7, facts: 'Trois fois.', reason: 'insult' };
    const { proposed } = await first.caller.data<{ proposed: { id: string } }>(BLOCK, { input });
    const begin = { input: { blockId: proposed.id, stands: true, answer: null } };
    expect(await ask(first, ANSWER_BLOCK, begin)).toEqual({ __typename: 'BlockMovedOn' });
    expect(await ask(second, ANSWER_BLOCK, begin)).toMatchObject({ state: 'IN_FORCE' });
  });

  describe('two people for what is grave: who asked cannot answer', () => {
    const grave: Record<string, (subject: string) => Promise<[string, object]>> = {
      'a role of administrator given': async (personId) => [
        GIVE,
        { input: { personId, role: 'ADMINISTRATOR', space: 'town', reason: 'Décision du maire' } },
      ],
      'a role of administrator ended': async (personId) => {
        const grant = { personId, role: 'administrator' as const, space: 'town', since: new Date(0) };
        const { identifiers } = await api.source.manager.insert(RoleGrantEntity, grant);
        return [END, { grantId: (identifiers[0] as { id: string }).id }];
      },
      'a lost access given back': async (personId) => {
        await api.source.manager.insert(RoleGrantEntity, {
          ...{ personId, role: 'facilitator', space: 'town', since: new Date(0) },
        });
        return [RECOVER, { personId }];
      },
    };
    it.each(Object.keys(grave))('%s', async (what) => {
      const [asker, second] = [await api.signedIn('administrator'), await api.signedIn('administrator')];
      const subject = await api.signedIn();
      const [document, variables] = (await grave[what]?.(subject.personId)) ?? ['', {}];
      const { asked } = await asker.caller.data<{ asked: { actId: string } }>(document, variables);
      const id = asked.actId;
      expect(await ask(asker, ANSWER, { id })).toEqual({ __typename: 'ActRefused', code: 'same_person' });
      const waits = async () =>
        (await api.source.query('SELECT outcome FROM pending_act WHERE id = $1', [id])) as unknown;
      expect(await waits()).toEqual([{ outcome: null }]);
      expect(await ask(second, ANSWER, { id })).toEqual({ __typename: 'ActAnswered' });
      expect(await waits()).toEqual([{ outcome: 'confirmed' }]);
    });
  });

  it('the facilitator of one edition follows it, and not another one', async () => {
    const elsewhere = await new VoteDesk(api.source, clock).readyEdition();
    const { caller } = await api.signedIn('facilitator', {}, `edition:${edition.id}`);
    const [own, other] = [edition, elsewhere].map(
      ({ slug }) => new LiveBrowser<Told>(caller, FOLLOW, { edition: slug }),
    ) as [LiveBrowser<Told>, LiveBrowser<Told>];
    try {
      await eventually(() => (own.told.length > 0 && other.ended !== undefined ? true : undefined));
      expect([own.codes, own.told.length]).toEqual([[], 1]);
      expect([other.codes, other.last?.editionActivity ?? 'nothing']).toEqual([['NOT_FOUND'], 'nothing']);
    } finally {
      await Promise.all([own.leave(), other.leave()]);
    }
  });
});
