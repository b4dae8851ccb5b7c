import type { Viewer } from '../../../platform/access/viewer';
import { AppealDecision } from '../appeal-decision/appeal-decision.service';
import { ModerationDecisionKind, ModerationGround } from '../decide-case/decide-case.input';
import { SeenCases } from '../moderation-queue/seen-cases.service';
import { Statements } from '../see-statements/statements.store';
import { ModerationCaseEntity } from '../tables/moderation-case.entity';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { ModeratedKinds } from '../things/moderated-kinds.store';
import { moderationDesk, type ModerationDesk } from '../testing/moderation-desk';
import type { AnswerAppealInput } from './answer-appeal.input';
import { AnswerAppeal } from './answer-appeal.service';

const { HIDE, KEEP } = ModerationDecisionKind;

describe('appeal-decision and answer-appeal', () => {
  let desk: ModerationDesk;
  let appeals: AppealDecision;
  let answers: AnswerAppeal;
  let statements: Statements;
  let author: Viewer;
  let reporter: Viewer;
  let first: Viewer;
  let second: Viewer;
  let noteId: string;
  beforeAll(async () => {
    desk = await moderationDesk();
    appeals = new AppealDecision(desk.source, desk.clock, desk.cases, desk.audit);
    answers = new AnswerAppeal(desk.caseDesk, desk.decisions);
    statements = new Statements(desk.source, desk.clock);
    [first, second] = [await desk.someone('moderator'), await desk.someone('administrator')];
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    [author, reporter] = [await desk.someone(), await desk.someone()];
    noteId = desk.notes.pin(author.personId);
    await desk.reported(noteId, reporter);
  });

  const heldNow = () => desk.source.manager.findOneByOrFail(ModerationCaseEntity, { subjectId: noteId });
  const wording = { reason: 'insult', ground: ModerationGround.RULES, groundText: 'Article 4 du règlement' };
  const decided = async (kind: ModerationDecisionKind) => {
    const { id, version } = await heldNow();
    const input = { caseId: id, kind, seenVersion: version, ...wording, facts: 'Le texte a été relu.' };
    return (await desk.decide.execute(first, input)) as ModerationDecisionEntity;
  };
  const appeal = (by: Viewer, decisionId: string, text = 'Je conteste : personne n’est nommé.') =>
    appeals.execute(by, { decisionId, text });
  const answer = async (by: Viewer, overturned: boolean, given: Partial<AnswerAppealInput> = {}) => {
    const { id, version } = await heldNow();
    const input = { caseId: id, overturned, seenVersion: version, facts: 'Après une seconde lecture.' };
    return answers.execute(by, { ...input, ...given });
  };
  const told = async ({ personId }: Viewer) =>
    (await desk.queued()).flatMap((notice) => (notice.personId === personId ? notice.template : []));

  it('an author wins: what was hidden is shown again, and both sides are told', async () => {
    const hidden = await decided(HIDE);
    expect(await appeal(author, hidden.id)).toEqual({ appealedAt: desk.clock.now() });
    expect(await heldNow()).toMatchObject({ waitingSince: desk.clock.now(), state: 'hidden' });
    expect(await answer(second, true)).toMatchObject({ kind: 'restore', onAppeal: true, version: 2 });
    expect(desk.notes.seen(noteId).state).toBe('shown');
    expect(await told(author)).toEqual(expect.arrayContaining(['content_hidden', 'appeal_answered']));
    expect(await heldNow()).toMatchObject({ waitingSince: null, state: 'shown' });
    expect((await desk.audited()).slice(-2)).toEqual(['moderation.appealed', 'moderation.appeal_answered']);
  });

  it('is answered by somebody else than who decided', async () => {
    const hidden = await decided(HIDE);
    await appeal(author, hidden.id);
    expect(await answer(first, false)).toEqual({ code: 'not_yours_to_decide', why: 'decided_before' });
    const { id, version } = await heldNow();
    const plain = {
      caseId: id,
      kind: ModerationDecisionKind.RESTORE,
      seenVersion: version,
      facts: 'Relu, bon.',
    };
    expect(await desk.decide.execute(second, plain)).toEqual({ code: 'case_on_appeal' });
    expect(await answer(second, false)).toMatchObject({ kind: 'hide', reason: 'insult', onAppeal: true });
    expect(desk.notes.seen(noteId).state).toBe('hidden');
  });

  it('ends there: the answer cannot be contested again, nor a decision twice', async () => {
    const hidden = await decided(HIDE);
    const both = await Promise.all([appeal(author, hidden.id), appeal(author, hidden.id)]);
    expect(both.filter((one) => 'code' in one)).toEqual([{ code: 'already_appealed' }]);
    const stands = (await answer(second, false)) as ModerationDecisionEntity;
    expect(await appeal(author, stands.id)).toEqual({ code: 'already_appealed' });
    expect(await appeal(author, hidden.id)).toMatchObject({ code: 'case_moved_on' });
    expect(await answer(second, true)).toMatchObject({ code: 'case_moved_on' });
  });

  it('a reporter wins: what was kept is hidden with a whole statement, which its author may contest', async () => {
    const kept = await decided(KEEP);
    expect(await appeal(reporter, kept.id)).toMatchObject({ appealedAt: desk.clock.now() });
    expect(await answer(second, true)).toMatchObject({ code: 'invalid_input' });
    const hidden = (await answer(second, true, wording)) as ModerationDecisionEntity;
    expect(desk.notes.seen(noteId)).toMatchObject({ state: 'hidden', why: 'insult' });
    expect(await told(author)).toEqual(['content_hidden']);
    expect(await appeal(author, hidden.id)).toMatchObject({ appealedAt: desk.clock.now() });
  });

  it('two at once: of two who answer one appeal, one is told that the case has moved on', async () => {
    const hidden = await decided(HIDE);
    await appeal(author, hidden.id);
    const third = await desk.someone('moderator');
    const both = await Promise.all([answer(second, true), answer(third, false)]);
    expect(both.filter((one) => 'code' in one)).toMatchObject([{ code: 'case_moved_on' }]);
    expect(await desk.source.manager.countBy(ModerationDecisionEntity, { caseId: hidden.caseId })).toBe(2);
  });

  it('lasts six months, and belongs to who is concerned', async () => {
    const hidden = await decided(HIDE);
    await expect(appeal(await desk.someone(), hidden.id)).rejects.toThrow('Not found');
    await expect(appeal(reporter, hidden.id)).rejects.toThrow('Not found');
    await expect(appeal(author, "'")).rejects.toThrow('Not found');
    expect(await appeal(author, hidden.id, 'Non.')).toMatchObject({ code: 'invalid_input' });
    const before = desk.clock.now();
    desk.clock.set(new Date('2027-09-10T00:00:00Z'));
    expect(await appeal(author, hidden.id)).toMatchObject({ code: 'appeal_too_late' });
    expect(await statements.one(author.personId, hidden.id)).toMatchObject({ appealUntil: null });
    desk.clock.set(before);
  });

  it('shows a statement to the people it concerns, each her own side of it', async () => {
    const { id } = await decided(HIDE);
    const own = await statements.one(author.personId, id);
    expect(own).toMatchObject({ party: 'author', textThen: 'Un avis de trop.', reason: 'insult' });
    expect(own?.appealUntil).toEqual(new Date('2027-09-09T10:00:00Z'));
    expect(await statements.one(reporter.personId, id)).toMatchObject({
      ...{ party: 'reporter', textThen: null, appealUntil: null },
    });
    expect(await statements.one((await desk.someone()).personId, id)).toBeNull();
    await appeal(author, id);
    await answer(second, true);
    const mine = await statements.of(author.personId);
    expect(mine.statements.map(({ kind, appealedAt }) => [kind, appealedAt !== null])).toEqual(
      expect.arrayContaining([
        ['hide', true],
        ['restore', false],
      ]),
    );
    expect((await statements.of(reporter.personId)).reports).toMatchObject([{ decisionId: id }]);
  });

  it('says nothing to an author of what was kept, and the name of a reporter to nobody', async () => {
    const kept = await decided(KEEP);
    expect(await statements.one(author.personId, kept.id)).toBeNull();
    expect((await statements.of(author.personId)).statements).toEqual([]);
    const kinds = new ModeratedKinds();
    kinds.add(desk.notes);
    const seen = await new SeenCases(desk.source, kinds).seen(second, kept.caseId);
    expect(seen?.reports).toMatchObject([{ withAccount: true, answered: true }]);
    expect(JSON.stringify(seen?.reports)).not.toContain(reporter.personId);
  });
});
