import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { verifyChain } from '../../audit';
import { UrnForNow } from '../ballot-box/urn-for-now.service';
import { BallotLines } from '../see-ballot-paper/ballot-lines.store';
import { DeskCounts } from '../see-desk/desk.store';
import { ShownEditions } from '../see-edition/shown-editions.store';
import type { EditionEntity } from '../tables/edition.entity';
import { asking } from '../testing/asking';
import { RollDesk } from '../testing/roll-desk';
import { aViewer } from '../testing/proposal-rows';
import { aCode, VoteDesk } from '../testing/vote-desk';

const NOW = new Date('2027-03-09T10:00:00Z');
const clock = new SetClock(NOW);
const database = givenDatabase(openDataSource);
let source: DataSource;
let vote: VoteDesk;
let desk: RollDesk;
let edition: EditionEntity;
let one: Viewer;
let two: Viewer;
beforeAll(async () => {
  source = database.source;
  vote = new VoteDesk(source, clock);
  desk = new RollDesk(source, clock);
  one = await aViewer(source.manager, 'facilitator');
  two = await aViewer(source.manager, 'administrator');
});
beforeEach(async () => {
  edition = await vote.openedEdition();
});
afterEach(() => clock.set(NOW));

const standing = async (of: EditionEntity, { personId }: Viewer) => {
  const known = await vote.editions.bySlug(of.slug);
  if (!known) throw new Error('no edition');
  return vote.roll.myVote(known, personId, clock.now());
};
const strike = async (voter: Viewer, of = edition) =>
  desk.twoPeople.answer(await desk.asked(of, voter, one), true, two);
const publicCounts = async () =>
  (
    await new ShownEditions(source, clock).bySlug(
      edition.slug,
      asking('{ rollChanges { change motive count } }'),
    )
  )?.rollChanges;
const toldTo = async ({ personId }: Viewer) =>
  (
    (await source.query(
      `SELECT payload->'notice'->>'template' AS template, payload->'notice'->'params' AS params
         FROM outbox_event WHERE payload->'notice'->>'personId' = $1 ORDER BY template DESC`,
      [personId],
    )) as { template: string; params: object }[]
  ).map(({ template, params }) => ({ template, ...params }));

describe('a change to a roll', () => {
  it('takes two people, is told to whom it is about, and is counted in public without a name', async () => {
    const voter = await vote.aVoter(edition);
    const actId = await desk.asked(edition, voter, one);
    expect(await standing(edition, voter)).toMatchObject({ onRoll: true });
    expect(await desk.twoPeople.answer(actId, true, one)).toBe('same_person');
    expect(await standing(edition, voter)).toMatchObject({ onRoll: true });
    expect(await publicCounts()).toEqual([]);

    expect(await desk.twoPeople.answer(actId, true, two)).toBeNull();
    expect(await standing(edition, voter)).toMatchObject({
      onRoll: false,
      struckFor: 'moved_away',
      mayVote: { allowed: false, reason: 'struck_off' },
    });
    expect(await publicCounts()).toEqual([{ change: 'strike', motive: 'moved_away', count: 1 }]);
    expect(await toldTo(voter)).toEqual([
      {
        template: 'roll_struck',
        edition: edition.name,
        motive: 'moved_away',
        path: `/budgets/${edition.slug}/voter`,
      },
    ]);
    expect((await vote.auditedVerbs()).slice(-3)).toEqual([
      'budget.struck_off_roll',
      'budget.struck_off_roll',
      'rights.act_confirmed',
    ]);
    expect(await verifyChain(source)).toMatchObject({ brokenAt: null, alteredDetails: [] });
  });

  it('once struck she neither votes nor comes back by herself; two people put her back', async () => {
    const voter = await vote.aVoter(edition);
    expect(await strike(voter)).toBeNull();
    expect(await vote.cast(edition, voter, aCode())).toMatchObject({ code: 'not_on_roll' });
    expect(await vote.join.join(vote.declared(edition.slug), voter)).toMatchObject({
      onRoll: false,
      struckFor: 'moved_away',
    });
    expect(await desk.ask(edition, voter, one)).toMatchObject({ code: 'roll_entry_moved_on' });

    const back = await desk.asked(edition, voter, two, { change: 'put_back' });
    expect(await desk.twoPeople.answer(back, true, two)).toBe('same_person');
    expect(await desk.twoPeople.answer(back, true, one)).toBeNull();
    expect(await vote.cast(edition, voter, aCode())).toMatchObject({ changed: false });
    expect((await toldTo(voter)).map(({ template }) => template)).toEqual(['roll_struck', 'roll_put_back']);
    expect(await publicCounts()).toEqual([
      { change: 'strike', motive: 'moved_away', count: 1 },
      { change: 'put_back', motive: 'moved_away', count: 1 },
    ]);
  });

  it('is right in the count of the roll', async () => {
    const [struck] = [await vote.aVoter(edition), await vote.aVoter(edition)];
    await strike(struck);
    await vote.closing.close(edition.slug, null);
    const known = await vote.editions.bySlug(edition.slug);
    if (!known) throw new Error('no edition');
    const box = new UrnForNow(
      source,
      new BallotLines(source),
      readConfig({ DATABASE_URL: 'postgresql://unused' }),
    );
    expect(await new DeskCounts(source, box, clock).vote(known)).toMatchObject({ rollSize: 1 });
  });

  it('who has voted stays: refused at the confirmation, and not a word of it before', async () => {
    const voter = await vote.aVoter(edition);
    await vote.cast(edition, voter, aCode());
    const actId = await desk.asked(edition, voter, one);
    expect(await desk.twoPeople.answer(actId, true, two)).toBe('voter_signed');
    expect(await standing(edition, voter)).toMatchObject({ onRoll: true, signed: true });
    expect(await publicCounts()).toEqual([]);
    expect(await toldTo(voter)).toEqual([]);
    expect(await vote.closing.close(edition.slug, null)).toMatchObject({ slug: edition.slug });
  });

  it('the tables themselves hold that a row is struck or has signed, never both', async () => {
    const [signed, struck] = [await vote.aVoter(edition), await vote.aVoter(edition)];
    await vote.cast(edition, signed, aCode());
    await strike(struck);
    const row = `(SELECT id FROM roll_entry WHERE edition_id = $1 AND person_id = $2)`;
    await expect(
      source.query(`UPDATE roll_entry SET struck_at = now(), struck_for = 'error' WHERE id = ${row}`, [
        edition.id,
        signed.personId,
      ]),
    ).rejects.toThrow('struck or has signed');
    await expect(
      source.query(`INSERT INTO roll_signature (roll_entry_id, edition_id) SELECT ${row}, $1`, [
        edition.id,
        struck.personId,
      ]),
    ).rejects.toThrow('struck or has signed');
    await expect(source.query('DELETE FROM roll_change')).rejects.toThrow('permission denied');
  });

  it('two at once: while she votes she is struck, and exactly one of the two happens', async () => {
    const voters = await Promise.all(Array.from({ length: 12 }, () => vote.aVoter(edition)));
    const acts = await Promise.all(voters.map((voter) => desk.asked(edition, voter, one)));
    const outcomes = await Promise.all(
      voters.map(async (voter, turn) => {
        const both = [
          () => vote.cast(edition, voter, aCode()),
          () => desk.twoPeople.answer(acts[turn] ?? '', true, two),
        ];
        await Promise.all((turn % 2 ? both : both.reverse()).map((act) => act()));
        const { signed, struckFor } = await standing(edition, voter);
        return [signed, struckFor !== null];
      }),
    );
    // Who is struck has no signature to show either: `myVote` reads the row itself.
    const rows = (await source.query(
      `SELECT entry.struck_at IS NOT NULL AS struck, signature.roll_entry_id IS NOT NULL AS signed
         FROM roll_entry entry LEFT JOIN roll_signature signature ON signature.roll_entry_id = entry.id
        WHERE entry.edition_id = $1`,
      [edition.id],
    )) as { struck: boolean; signed: boolean }[];
    expect(outcomes).toHaveLength(12);
    expect(rows.filter(({ struck, signed }) => struck === signed)).toEqual([]);
    const balance = await vote.balance(edition);
    expect(balance.ballots).toBe(balance.signatures);
    expect(balance.signatures).toBe(rows.filter(({ signed }) => signed).length);
  });

  it('two at once: ten confirmations of two requests for one row change it once', async () => {
    const voter = await vote.aVoter(edition);
    const acts = [
      await desk.asked(edition, voter, one),
      await desk.asked(edition, voter, one, { motive: 'double_account' }),
    ];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) => desk.twoPeople.answer(acts[turn % 2] ?? '', true, two)),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    const counts = (await publicCounts()) ?? [];
    expect(counts.map(({ count }) => count)).toEqual([1]);
  });

  it('is over when the vote is, whenever it was asked', async () => {
    const voter = await vote.aVoter(edition);
    const actId = await desk.asked(edition, voter, one);
    await vote.closing.close(edition.slug, null);
    expect(await desk.twoPeople.answer(actId, true, two)).toBe('roll_closed');
    expect(await desk.ask(edition, voter, one)).toMatchObject({ code: 'roll_closed' });
    expect(await standing(edition, voter)).toMatchObject({ onRoll: true });
  });

  it('before the opening it takes two people too, and is not in the count of what came after', async () => {
    const early = await vote.readyEdition();
    const voter = await vote.aVoter(early);
    expect(await strike(voter, early)).toBeNull();
    clock.set(new Date('2027-03-09T10:05:00Z'));
    await vote.opening.open({ edition: early.slug, endIdeasEarly: false, actorId: null });
    edition = early;
    expect(await publicCounts()).toEqual([]);
    expect(await standing(early, voter)).toMatchObject({ onRoll: false });
  });
});

describe('who may ask, and what is refused', () => {
  it('those of this edition alone are enough, and those of another find nothing', async () => {
    const other = await vote.openedEdition();
    const of = (space: string, viewer: Viewer): Viewer => ({
      ...viewer,
      grants: [{ role: 'facilitator', space }],
    });
    const here = of(`edition:${edition.id}`, await vote.someone());
    const too = of(`edition:${edition.id}`, await vote.someone());
    const there = of(`edition:${other.id}`, await vote.someone());
    const voter = await vote.aVoter(edition);
    await expect(desk.ask(edition, voter, there)).rejects.toThrow('Not found');
    const actId = await desk.asked(edition, voter, here);
    await expect(desk.twoPeople.answer(actId, true, there)).rejects.toThrow('Not found');
    expect(await desk.twoPeople.answer(actId, true, too)).toBeNull();
  });

  it('not oneself, not somebody who is not on it, not without a motive and a reason', async () => {
    const voter = await vote.aVoter(edition);
    const agent = { ...voter, grants: one.grants };
    expect(await desk.ask(edition, agent, agent)).toMatchObject({ code: 'own_roll_entry' });
    await expect(desk.ask(edition, await vote.someone(), one)).rejects.toThrow('Not found');
    await expect(desk.ask(edition, { personId: 'nobody' }, one)).rejects.toThrow('Not found');
    expect(await desk.ask(edition, voter, one, { motive: null, reason: ' ' })).toMatchObject({
      faults: [
        { field: 'motive', rule: 'required' },
        { field: 'reason', rule: 'required' },
      ],
    });
    expect(await desk.ask(edition, voter, one, { change: 'put_back' })).toMatchObject({
      code: 'roll_entry_moved_on',
    });
  });
});
