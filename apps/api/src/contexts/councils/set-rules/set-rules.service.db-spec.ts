import { givenDatabase } from '@parvis/testing';
import { DEFAULT_RULES } from '@parvis/quorum';
import { NextMeetings } from '../../meetings';
import { openDataSource } from '../../../platform/database/data-source';
import { bodySpace } from '../bodies/body-spaces.service';
import { SeeRules } from '../see-rules/see-rules.service';
import { MemberDesk } from '../testing/member-desk';
import { SetRules } from './set-rules.service';
import type { SetBodyRulesInput } from './set-rules.input';

const database = givenDatabase(openDataSource);

async function open() {
  const desk = await MemberDesk.of(database.source);
  const { source, audit, clock, keep, keeper, body } = desk;
  const verb = new SetRules(source, audit, clock, keep, new NextMeetings(source, clock));
  const seeing = new SeeRules(source, keep);
  const set = (rules: unknown, more: Partial<SetBodyRulesInput> = {}) =>
    verb.set(
      {
        ...{ body: body.slug, seenVersion: 0, rules: JSON.stringify(rules) },
        ...{ decision: 'Règlement du 3 mars.', ...more },
      },
      keeper,
    );
  const meeting = (number: number, state: string, rules: object) =>
    source.query(
      `INSERT INTO meeting (space, number, title, state, starts_at, ends_at, place, rules)
       VALUES ($1, $2, 'x', $3, '2027-03-01T17:00Z', '2027-03-01T19:00Z', 'x', $4)`,
      [bodySpace(body.id), number, state, JSON.stringify(rules)],
    );
  return { desk, set, meeting, see: () => seeing.of(keeper, body.slug) };
}

const TWO_PROXIES = { proxies: { perHolder: 2 } };

describe('the rules of a body’s meetings', () => {
  it('begin with those of its kind, and are written whole, with the decision', async () => {
    const { set, see } = await open();
    const first = await see();
    expect(first).toMatchObject({ version: 0, versions: [] });
    expect(JSON.parse(first.rules)).toMatchObject({ quorum: { whole: { share: { parts: 1, of: 2 } } } });
    expect(await set(TWO_PROXIES)).toBe('set');
    const now = await see();
    expect(JSON.parse(now.rules)).toEqual({
      ...DEFAULT_RULES,
      proxies: { ...DEFAULT_RULES.proxies, perHolder: 2 },
    });
    expect(now.versions).toMatchObject([
      { version: 1, decision: 'Règlement du 3 mars.', meetingNumber: null },
    ]);
  });

  it('are refused with what is wrong and where, and nothing changes', async () => {
    const { set, see } = await open();
    const absurd = { quorum: { whole: { share: { parts: 3, of: 2 } } }, notice: { days: 9999 } };
    expect(await set(absurd)).toMatchObject({
      code: 'rules_unreadable',
      problems: [
        { path: 'quorum.whole.share', rule: 'share_out_of_reach' },
        { path: 'notice.days', rule: 'too_large', limit: 365 },
      ],
    });
    expect(await set({}, { rules: '{' })).toMatchObject({ problems: [{ rule: 'not_an_object' }] });
    expect(await set({}, { rules: ' '.repeat(20_001) })).toMatchObject({ code: 'rules_unreadable' });
    expect(await set({}, { decision: ' ' })).toMatchObject({
      faults: [{ field: 'decision', rule: 'required' }],
    });
    expect((await see()).version).toBe(0);
  });

  it('rest on a meeting of this body that was held, and on no other', async () => {
    const { set, see, meeting } = await open();
    await meeting(1, 'held', {});
    await meeting(2, 'called', {});
    for (const meetingNumber of [2, 9])
      expect(await set({}, { meetingNumber })).toMatchObject({ faults: [{ field: 'meetingNumber' }] });
    expect(await set({}, { meetingNumber: 1, decision: '' })).toBe('set');
    expect((await see()).versions).toMatchObject([{ meetingNumber: 1 }]);
  });

  it('two at once: of two who read the same version, one is told to read again', async () => {
    const { set, see } = await open();
    const answers = await Promise.all([set(TWO_PROXIES), set({}), set({ notice: { days: 3 } })]);
    expect(answers.filter((answer) => answer === 'set')).toHaveLength(1);
    expect(answers).toContainEqual({ code: 'body_moved_on' });
    expect((await see()).versions).toHaveLength(1);
  });

  it('never touch a meeting that was called, is open, or was held', async () => {
    const { set, meeting, desk } = await open();
    const kept = { proxies: { perHolder: 0 } };
    for (const [index, state] of ['called', 'in_session', 'held'].entries())
      await meeting(index + 1, state, kept);
    await set(TWO_PROXIES);
    const rows = await database.source.query<{ rules: unknown }[]>(
      'SELECT rules FROM meeting WHERE space = $1',
      [bodySpace(desk.body.id)],
    );
    expect(rows.map(({ rules }) => rules)).toEqual([kept, kept, kept]);
  });
});
