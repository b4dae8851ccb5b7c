import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/access/viewer';
import { ModerationCaseEntity } from '../tables/moderation-case.entity';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { ModerationReportEntity } from '../tables/moderation-report.entity';
import { moderationDesk, type ModerationDesk } from '../testing/moderation-desk';
import { type DecideCaseInput, ModerationDecisionKind, ModerationGround } from './decide-case.input';

const { HIDE, KEEP, RESTORE, PUBLISH } = ModerationDecisionKind;

describe('decide-case', () => {
  let desk: ModerationDesk;
  let author: Viewer;
  let moderator: Viewer;
  let noteId: string;
  beforeAll(async () => {
    desk = await moderationDesk();
    moderator = await desk.someone('moderator');
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    author = await desk.someone();
    noteId = desk.notes.pin(author.personId);
  });

  const told = async ({ personId }: Viewer) =>
    (await desk.queued()).filter((notice) => notice.personId === personId);
  const heldNow = () => desk.source.manager.findOneByOrFail(ModerationCaseEntity, { subjectId: noteId });
  const decisions = async () =>
    desk.source.manager.find(ModerationDecisionEntity, {
      where: { caseId: (await heldNow()).id },
      order: { version: 'ASC' },
    });
  const decide = async (
    kind: ModerationDecisionKind,
    given: Partial<DecideCaseInput> = {},
    by = moderator,
  ) => {
    const { id, version } = await heldNow();
    return desk.decide.execute(by, {
      ...{ caseId: id, kind, seenVersion: version, reason: 'insult', ground: ModerationGround.RULES },
      ...{ groundText: 'Article 4 du règlement', facts: 'Le texte injurie une personne nommée.' },
      ...given,
    });
  };

  it('hides with a whole statement, tells the author and the reporters, and leaves the queue', async () => {
    const reporter = await desk.someone();
    await desk.reported(noteId, reporter);
    const decision = await decide(HIDE);
    expect(desk.notes.seen(noteId)).toMatchObject({ state: 'hidden', why: 'insult' });
    expect(await heldNow()).toMatchObject({ state: 'hidden', version: 1, waitingSince: null });
    expect(await decisions()).toMatchObject([
      {
        kind: 'hide',
        reason: 'insult',
        ground: 'rules',
        titleThen: 'Mon avis',
        decidedBy: moderator.personId,
      },
    ]);
    const path = `/moi/moderation/${(decision as ModerationDecisionEntity).id}`;
    expect(await told(author)).toMatchObject([
      { template: 'content_hidden', params: { category: 'insult', path } },
    ]);
    expect(await told(reporter)).toMatchObject([{ template: 'report_answered', params: { path } }]);
    expect((await desk.audited()).at(-1)).toBe('moderation.decided');
  });

  it('does not tell an author that she was reported in vain; the reporters are told', async () => {
    const reporter = await desk.someone();
    await desk.reported(noteId, reporter);
    await decide(KEEP);
    expect(await told(reporter)).toMatchObject([{ template: 'report_answered' }]);
    expect(await told(author)).toEqual([]);
    expect(await decisions()).toMatchObject([{ kind: 'keep', reason: null, groundText: null }]);
    expect(desk.notes.seen(noteId).state).toBe('shown');
  });

  it('keeps both texts: that of each decision stays as it was, whatever the author writes since', async () => {
    await desk.reported(noteId);
    await decide(HIDE);
    desk.notes.edit(noteId, 'Un avis poli.');
    await decide(RESTORE);
    expect((await decisions()).map(({ kind, textThen }) => [kind, textThen])).toEqual([
      ['hide', 'Un avis de trop.'],
      ['restore', 'Un avis poli.'],
    ]);
    const [first] = await decisions();
    const rewrite = desk.source.manager.update(
      ModerationDecisionEntity,
      { id: first?.id ?? '' },
      { textThen: 'Autre chose' },
    );
    await expect(rewrite).rejects.toThrow('does not change');
  });

  it('two at once: of two moderators who decide differently, one is told that the case has moved on', async () => {
    for (let round = 0; round < 5; round += 1) {
      noteId = desk.notes.pin(author.personId);
      await desk.reported(noteId);
      const second = await desk.someone('moderator');
      const answers = await Promise.all([decide(HIDE), decide(KEEP, {}, second)]);
      const late = answers.filter((answer) => !(answer instanceof ModerationDecisionEntity));
      expect(late).toEqual([{ code: 'case_moved_on', version: 1 }]);
      const [only, ...others] = await decisions();
      expect(others).toEqual([]);
      expect(desk.notes.seen(noteId).state).toBe(only?.kind === 'hide' ? 'hidden' : 'shown');
    }
  });

  it('two at once: a report that comes in while somebody decides is answered or waits, never lost', async () => {
    const { id: caseId } = await desk.reported(noteId);
    const late = await desk.someone();
    await Promise.all([decide(KEEP), desk.reported(noteId, late)]);
    const [report] = await desk.source.manager.findBy(ModerationReportEntity, {
      caseId,
      reporterId: late.personId,
    });
    const { waitingSince } = await heldNow();
    expect(report).toBeDefined();
    expect(report?.decisionId === null).toBe(waitingSince !== null);
  });

  it('separates duties: not on her own, nor on what she has worked on', async () => {
    noteId = desk.notes.pin(moderator.personId);
    await desk.reported(noteId);
    expect(await decide(HIDE)).toEqual({ code: 'not_yours_to_decide', why: 'own' });
    noteId = desk.notes.pin(author.personId);
    desk.notes.handled.add(`${noteId} ${moderator.personId}`);
    await desk.reported(noteId);
    expect(await decide(HIDE)).toEqual({ code: 'not_yours_to_decide', why: 'handled' });
    expect(await decisions()).toEqual([]);
  });

  it('publishes what waited, and refuses what its state does not allow', async () => {
    noteId = desk.notes.pin(author.personId, { state: 'awaiting' });
    await desk.source.transaction((manager) => desk.cases.waiting(manager, 'note', desk.notes.seen(noteId)));
    expect(await decide(KEEP)).toMatchObject({ code: 'case_moved_on' });
    expect(await decide(PUBLISH, { facts: '' })).toMatchObject({ kind: 'publish', facts: '' });
    expect(desk.notes.seen(noteId).state).toBe('shown');
    expect(await told(author)).toMatchObject([{ template: 'content_published' }]);
    expect(await decide(RESTORE)).toMatchObject({ code: 'case_moved_on' });
  });

  it('changes nothing with half a statement, an old page or an unknown case', async () => {
    await desk.reported(noteId);
    expect(await decide(HIDE, { groundText: '' })).toMatchObject({ code: 'invalid_input' });
    expect(await decide(HIDE, { seenVersion: 7 })).toEqual({ code: 'case_moved_on', version: 0 });
    await expect(decide(HIDE, { caseId: randomUUID() })).rejects.toThrow('Not found');
    await expect(decide(HIDE, { caseId: "'" })).rejects.toThrow('Not found');
    expect(desk.notes.seen(noteId).state).toBe('shown');
    expect(await decisions()).toEqual([]);
  });
});
