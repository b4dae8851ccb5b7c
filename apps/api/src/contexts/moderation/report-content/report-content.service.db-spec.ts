import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/access/viewer';
import { ModerationCaseEntity } from '../tables/moderation-case.entity';
import { ModerationReportEntity } from '../tables/moderation-report.entity';
import { ReportAllowanceEntity } from '../tables/report-allowance.entity';
import { moderationDesk, type ModerationDesk } from '../testing/moderation-desk';
import { REPORTS_PER_HOUR } from './report-allowances.store';

describe('report-content', () => {
  let desk: ModerationDesk;
  let author: Viewer;
  let noteId: string;
  beforeAll(async () => {
    desk = await moderationDesk();
    author = await desk.someone();
  });
  afterAll(() => desk.close());
  beforeEach(() => {
    noteId = desk.notes.pin(author.personId);
  });

  const send = (viewer: Viewer | null, given: object = {}, address = '192.0.2.7') =>
    desk.report.execute(
      { viewer, address, language: 'fr' },
      { kind: 'note', subjectId: noteId, reason: 'insult', ...given },
    );
  const kept = () =>
    desk.source.manager.query(
      `SELECT report.* FROM moderation_report report JOIN moderation_case held ON held.id = report.case_id
        WHERE held.subject_id = $1`,
      [noteId],
    ) as Promise<object[]>;

  it('opens a case, once for all reports, with an audit line', async () => {
    const [one, two] = [await desk.someone(), await desk.someone()];
    expect(await send(one, { note: '  Injure\n' })).toEqual({ outcomeTold: true });
    expect(await send(two, { reason: 'minor' })).toEqual({ outcomeTold: true });
    const [held, ...others] = await desk.source.manager.findBy(ModerationCaseEntity, { subjectId: noteId });
    expect(others).toEqual([]);
    expect(held).toMatchObject({ authorId: author.personId, waitingSince: desk.clock.now(), state: 'shown' });
    expect(await kept()).toMatchObject([{ note: 'Injure' }, { reason: 'minor' }]);
    expect((await desk.audited()).at(-1)).toBe('moderation.reported');
  });

  it('two at once: one person who reports six times has reported once; six people open one case', async () => {
    const eager = await desk.someone();
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(eager)));
    expect(answers.filter((answer) => 'outcomeTold' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'already_reported')).toHaveLength(
      5,
    );
    const people = await Promise.all(Array.from({ length: 6 }, () => desk.someone()));
    await Promise.all(people.map((person) => send(person)));
    expect(await kept()).toHaveLength(7);
    expect(await desk.source.manager.countBy(ModerationCaseEntity, { subjectId: noteId })).toBe(1);
  });

  it('takes a report from anybody, and a few an hour from one network', async () => {
    expect(await send(null, {}, '198.51.100.1')).toEqual({ outcomeTold: false });
    expect(await send(null, { email: ' Zoe@Exemple.fr ' }, '198.51.100.2')).toEqual({ outcomeTold: true });
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(null, {}, '198.51.100.3')));
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'too_many_reports')).toHaveLength(
      8 - REPORTS_PER_HOUR,
    );
    expect(await send(null, {}, '203.0.113.1')).toEqual({ outcomeTold: false });
    expect(await send(await desk.someone(), {}, '198.51.100.1')).toEqual({ outcomeTold: true });
    desk.clock.advance(3_600_000);
    expect(await send(null, {}, '198.51.100.1')).toEqual({ outcomeTold: false });
    expect(await desk.source.manager.count(ReportAllowanceEntity)).toBe(1);
  });

  it('keeps no address of who is signed in', async () => {
    await send(await desk.someone(), { email: 'moi@exemple.fr' });
    expect(await desk.source.manager.countBy(ModerationReportEntity, { email: 'moi@exemple.fr' })).toBe(0);
  });

  it('bad input: a reason of one’s own, "other" without a word, a text of 1 MB, half an address', async () => {
    const faults = async (given: object) => (await send(null, given)) as { faults: object[] };
    expect((await faults({ reason: 'dislike' })).faults).toEqual([
      { field: 'reason', rule: 'unknown_choice' },
    ]);
    expect((await faults({ reason: 'other' })).faults).toEqual([{ field: 'note', rule: 'required' }]);
    expect((await faults({ note: 'é'.repeat(1_000_000) })).faults).toEqual([
      { field: 'note', rule: 'too_long', limit: 2000 },
    ]);
    expect((await faults({ email: 'zoe@' })).faults).toEqual([{ field: 'email', rule: 'not_an_email' }]);
    expect(await kept()).toEqual([]);
  });

  it('does not know what does not exist, or is not shown', async () => {
    const hidden = desk.notes.pin(author.personId, { state: 'hidden' });
    for (const wrong of [
      { subjectId: randomUUID() },
      { subjectId: "'" },
      { kind: 'x' },
      { subjectId: hidden },
    ])
      await expect(send(null, wrong, '203.0.113.9')).rejects.toThrow('Not found');
  });
});
