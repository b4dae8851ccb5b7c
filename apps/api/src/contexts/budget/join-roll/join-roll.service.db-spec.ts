import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../../platform/database/data-source';
import { SetClock } from '../../../platform/clock/clock';
import type { EditionEntity } from '../tables/edition.entity';
import { VoteDesk } from '../testing/vote-desk';

const database = givenDatabase(openDataSource);
let source: DataSource;
let desk: VoteDesk;
let edition: EditionEntity;
beforeAll(async () => {
  source = database.source;
  desk = new VoteDesk(source);
  edition = await desk.openedEdition({ minimumAge: 16 });
});

const ana = { givenName: 'Ana-Lou', familyName: 'Lefictif', birthDate: '1990-05-17', neighbourhood: 'north' };
const join = async (change: object = {}, viewer = desk.someone()) =>
  desk.join.join({ edition: edition.slug, ...ana, ...change }, await viewer);

describe('joining the roll', () => {
  it('puts a person on it once, by what she declares, and keeps none of it', async () => {
    const viewer = await desk.someone();
    const answer = await desk.join.join({ edition: edition.slug, ...ana }, viewer);
    expect(answer).toEqual({
      onRoll: true,
      struckFor: null,
      mustVerify: false,
      residence: 'declared',
      signed: false,
      mayVote: { allowed: true, reason: null },
    });
    const rows = await source.query('SELECT roll_entry::text AS line FROM roll_entry');
    expect(rows).toHaveLength(1);
    expect(rows[0].line).not.toMatch(/lefictif|ana|1990/i);
    expect((await desk.auditedVerbs()).at(-1)).toBe('budget.joined_roll');
    const [detail] = await source.query('SELECT after FROM audit_detail ORDER BY sequence DESC LIMIT 1');
    expect(detail.after).toBeNull();
  });

  it('recognises the same person behind two mailboxes, however the name is written', async () => {
    expect(await join({ givenName: ' ANA LOU', familyName: 'LeFictif' })).toMatchObject({
      code: 'already_on_roll',
    });
    expect(await join({ birthDate: '1990-05-18' })).toMatchObject({ onRoll: true });
  });

  it('bad input: double click puts the person on the roll once', async () => {
    const viewer = await desk.someone();
    const form = desk.declared(edition.slug);
    const answers = await Promise.all([1, 2, 3].map(() => desk.join.join(form, viewer)));
    expect(answers.map((answer) => 'onRoll' in answer && answer.onRoll)).toEqual([true, true, true]);
    const rows = await source.query('SELECT 1 FROM roll_entry WHERE person_id = $1', [viewer.personId]);
    expect(rows).toHaveLength(1);
  });

  it('lets one of two accounts in when both declare the same person at once', async () => {
    const form = desk.declared(edition.slug);
    const people = await Promise.all(Array.from({ length: 6 }, () => desk.someone()));
    const answers = await Promise.all(people.map((viewer) => desk.join.join(form, viewer)));
    expect(answers.filter((answer) => 'onRoll' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'already_on_roll')).toHaveLength(5);
  });

  it.each([
    [
      'lives in the town beside',
      { neighbourhood: 'beside' },
      { code: 'not_eligible', reason: 'not_resident' },
    ],
    ['lives elsewhere', { neighbourhood: null }, { code: 'not_eligible', reason: 'not_resident' }],
    [
      'is fifteen',
      { birthDate: '2012-01-01' },
      { code: 'not_eligible', reason: 'too_young', minimumAge: 16 },
    ],
    [
      'was born tomorrow',
      { birthDate: '2030-01-01' },
      { faults: [{ field: 'birthDate', rule: 'not_a_date' }] },
    ],
    [
      'types a wrong day',
      { birthDate: '31/02/2010' },
      { faults: [{ field: 'birthDate', rule: 'not_a_date' }] },
    ],
    ['gives no name', { givenName: ' 🌻 ' }, { faults: [{ field: 'givenName', rule: 'required' }] }],
    ['gives a novel', { familyName: 'é'.repeat(1_000_000) }, { faults: [{ rule: 'too_long', limit: 100 }] }],
    ['names no neighbourhood of ours', { neighbourhood: 'moon' }, { faults: [{ rule: 'unknown_choice' }] }],
  ])('says why not to somebody who %s', async (_, change, answer) => {
    expect(await join({ familyName: 'Autre', ...change })).toMatchObject(answer);
  });

  it('bad input: emoji and right-to-left names are names', async () => {
    expect(await join({ givenName: 'محمد 🌻', familyName: 'الخيالي' })).toMatchObject({ onRoll: true });
  });

  it('takes the link she declares, when the edition is open to it', async () => {
    const wide = await desk.openedEdition({ openTo: ['live', 'study', 'work'] });
    const town = await desk.openedEdition({ openTo: ['work'] });
    const ask = async (slug: string, change: object) =>
      join({ ...desk.declared(slug), ...change }, desk.someone());
    const away = { neighbourhood: null };
    expect(await ask(wide.slug, { ...away, link: 'study' })).toMatchObject({ onRoll: true });
    expect(await ask(wide.slug, { ...away, link: 'work' })).toMatchObject({ onRoll: true });
    expect(await ask(wide.slug, { ...away, link: null })).toMatchObject({ reason: 'not_resident' });
    // She lives here, and works here too: one link is enough, whichever it is.
    expect(await ask(town.slug, { neighbourhood: 'north' })).toMatchObject({ reason: 'not_resident' });
    expect(await ask(town.slug, { neighbourhood: 'north', link: 'work' })).toMatchObject({ onRoll: true });
    expect(await ask(edition.slug, { ...away, link: 'study' })).toMatchObject({ reason: 'not_resident' });
    expect(await ask(edition.slug, { neighbourhood: 'north', link: 'study' })).toMatchObject({
      onRoll: true,
    });
  });

  it.each([
    ['a link nobody knows', { link: 'own' }, { field: 'link', rule: 'unknown_choice' }],
    [
      'a home without a place',
      { link: 'live', neighbourhood: null },
      { field: 'neighbourhood', rule: 'required' },
    ],
  ])('bad input: %s is a fault of its field', async (_, change, fault) => {
    expect(await join({ familyName: 'Autre', ...change })).toMatchObject({ faults: [fault] });
  });

  it('is over when the vote is', async () => {
    const late = new VoteDesk(source, new SetClock(new Date('2028-01-01T00:00:00Z')));
    const answer = await late.join.join(late.declared(edition.slug), await late.someone());
    expect(answer).toMatchObject({ code: 'vote_closed' });
  });
});

describe('an edition that asks for a verified residence', () => {
  it('takes nobody at her word, says so before she types anything, and notes what was verified', async () => {
    const strict = await desk.openedEdition({ residenceRule: 'verified', openTo: ['live', 'study'] });
    const viewer = await desk.someone();
    const input = { ...ana, edition: strict.slug, familyName: 'Autrefictif' };
    const known = await desk.editions.bySlug(strict.slug);
    if (!known) throw new Error('no edition');
    const standing = () => desk.roll.myVote(known, viewer.personId, desk.clock.now());
    expect(await desk.join.join(input, viewer)).toMatchObject({ reason: 'not_verified' });
    expect(await standing()).toMatchObject({ mustVerify: true, onRoll: false });
    const proof = { personId: viewer.personId, way: 'desk' as const };
    await desk.residence.prove(source.manager, { ...proof, link: 'work' });
    expect(await standing()).toMatchObject({ mustVerify: true });
    await desk.residence.prove(source.manager, { ...proof, link: 'study' });
    expect(await standing()).toMatchObject({ mustVerify: false });
    expect(await desk.join.join({ ...input, neighbourhood: null }, viewer)).toMatchObject({
      onRoll: true,
      residence: 'verified',
    });
  });

  it('does not change its mind once the vote is open', async () => {
    const frozen = source.query(`UPDATE edition SET residence_rule = 'verified' WHERE id = $1`, [edition.id]);
    await expect(frozen).rejects.toThrow('frozen since the vote opened');
  });
});
