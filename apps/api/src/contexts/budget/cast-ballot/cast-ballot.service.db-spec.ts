import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import type { EditionEntity } from '../tables/edition.entity';
import { aCode, VoteDesk } from '../testing/vote-desk';

const database = givenDatabase(openDataSource);
let source: DataSource;
let desk: VoteDesk;
let edition: EditionEntity;
beforeAll(() => {
  source = database.source;
  desk = new VoteDesk(source);
});
beforeEach(async () => {
  edition = await desk.openedEdition();
});

const ballots = async (): Promise<string[][]> =>
  (await source.query('SELECT choices FROM open_ballot WHERE edition_id = $1', [edition.id])).map(
    (row: { choices: string[] }) => row.choices,
  );

describe('casting a ballot', () => {
  it('signs the roll and takes the ballot, and leaves nothing that leads from one to the other', async () => {
    const [voter, code] = [await desk.aVoter(edition), aCode()];
    const before = (await desk.auditedVerbs()).length;
    const answer = await desk.cast(edition, voter, code, ['3', '1']);
    expect(answer).toMatchObject({ changed: false, choices: ['3', '1'], closesAt: expect.any(Date) });
    expect(await ballots()).toEqual([['3', '1']]);
    expect((await desk.auditedVerbs()).slice(before)).toEqual(['budget.voted']);
    const [{ ballot, audit, outbox, signature }] = await source.query(
      `SELECT (SELECT string_agg(b::text, '') FROM open_ballot b WHERE edition_id = $1) AS ballot,
              (SELECT string_agg(d::text, '') FROM audit_detail d) AS audit,
              (SELECT coalesce(string_agg(o::text, ''), '') FROM outbox_event o) AS outbox,
              (SELECT string_agg(s::text, '') FROM roll_signature s) AS signature`,
      [edition.id],
    );
    const entry = await desk.roll.entryOf(edition.id, voter.personId);
    for (const secret of [voter.personId, String(entry?.id), code]) expect(ballot).not.toContain(secret);
    const keyHash = /[0-9a-f]{64}/.exec(ballot)?.[0] ?? 'none';
    for (const told of [audit, outbox, signature])
      expect(told).not.toMatch(new RegExp(`${keyHash}|${code}|\\{3,1\\}`));
  });

  it('changes the ballot with its code, as often as wanted, and says nothing of it in the audit', async () => {
    const [voter, code] = [await desk.aVoter(edition), aCode()];
    await desk.cast(edition, voter, code, ['1']);
    const lines = (await desk.auditedVerbs()).length;
    expect(await desk.cast(edition, voter, code, ['2'])).toMatchObject({ changed: true });
    expect(await desk.cast(edition, voter, code.toLowerCase(), ['3'])).toMatchObject({ changed: true });
    expect(await ballots()).toEqual([['3']]);
    expect((await desk.auditedVerbs()).length).toBe(lines);
  });

  it('cannot change a ballot without its code', async () => {
    const voter = await desk.aVoter(edition);
    await desk.cast(edition, voter, aCode(), ['1']);
    expect(await desk.cast(edition, voter, aCode(), ['2'])).toMatchObject({ code: 'already_voted' });
    expect(await ballots()).toEqual([['1']]);
  });

  it('bad input: double click and a lost answer record one ballot, and are told that it is recorded', async () => {
    const [voter, code] = [await desk.aVoter(edition), aCode()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.cast(edition, voter, code)));
    answers.push(await desk.cast(edition, voter, code));
    for (const answer of answers) expect(answer).toMatchObject({ changed: false, choices: ['1', '2'] });
    expect(await desk.balance(edition)).toEqual({ signatures: 1, ballots: 1 });
  });

  it('bad input: two tabs with two codes: one is recorded, the other is told, 50 people at once', async () => {
    const voters = await Promise.all(Array.from({ length: 50 }, () => desk.aVoter(edition)));
    const answers = await Promise.all(
      voters.flatMap((voter) => [
        desk.cast(edition, voter, aCode(), ['1']),
        desk.cast(edition, voter, aCode(), ['2']),
      ]),
    );
    const codes = answers.map((answer) => ('code' in answer ? answer.code : 'recorded'));
    expect(codes.filter((code) => code === 'recorded')).toHaveLength(50);
    expect(codes.filter((code) => code === 'already_voted')).toHaveLength(50);
    expect(await desk.balance(edition)).toEqual({ signatures: 50, ballots: 50 });
  });

  it('does not let a second person use the code of another, and records nothing', async () => {
    const code = aCode();
    const [one, other] = [await desk.aVoter(edition), await desk.aVoter(edition)];
    await desk.cast(edition, one, code, ['1']);
    expect(await desk.cast(edition, other, code, ['2'])).toMatchObject({ reason: 'code_taken' });
    expect(await desk.balance(edition)).toEqual({ signatures: 1, ballots: 1 });
    expect(await desk.cast(edition, other, aCode(), ['2'])).toMatchObject({ changed: false });
  });

  it.each([
    ['nothing', [], { reason: 'empty' }],
    ['six projects', ['3', '5', '6', '7', '1', '2'], { reason: 'too_many', limit: 5 }],
    ['more than the envelope', ['1', '2', '4'], { reason: 'over_envelope', limit: 15_000_000 }],
    ['a project twice', ['1', '1'], { reason: 'repeated' }],
    ['a project of nobody', ['99'], { reason: 'unknown_project' }],
  ])('refuses a ballot with %s', async (_, choices, refusal) => {
    const voter = await desk.aVoter(edition);
    const answer = await desk.cast(edition, voter, aCode(), choices);
    expect(answer).toMatchObject({ code: 'invalid_ballot', ...refusal });
    expect(await desk.balance(edition)).toEqual({ signatures: 0, ballots: 0 });
  });

  it('refuses somebody who is not on the roll, and a code that is none', async () => {
    expect(await desk.cast(edition, await desk.someone(), aCode())).toMatchObject({ code: 'not_on_roll' });
    expect(await desk.cast(edition, await desk.aVoter(edition), 'short')).toMatchObject({
      reason: 'bad_code',
    });
  });

  it('refuses before the opening and from the planned end, to the second', async () => {
    const [voter, code] = [await desk.aVoter(edition), aCode()];
    const ready = await desk.readyEdition();
    expect(await desk.cast(ready, voter, code)).toMatchObject({ code: 'vote_not_open' });
    const known = await desk.editions.bySlug(edition.slug);
    const end = known?.calendar.find(({ phase }) => phase === 'vote')?.endsAt as Date;
    const at = (offset: number) => new VoteDesk(source, new SetClock(new Date(end.getTime() + offset)));
    expect(await at(0).cast(edition, voter, code)).toMatchObject({ code: 'vote_closed', closedAt: end });
    expect(await at(-1000).cast(edition, voter, code)).toMatchObject({ changed: false });
  });
});
