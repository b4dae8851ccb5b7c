import { givenDatabase } from '@parvis/testing';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { PersonEntity } from '../person.entity';
import { Ages } from './ages.store';

describe('the birth month of a person', () => {
  const database = givenDatabase(openDataSource, { each: true });
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  const ages = new Ages(clock);
  const someone = async () => {
    const { manager } = database.source;
    return (await manager.save(manager.create(PersonEntity, { displayName: 'Fictional Person' }))).id;
  };

  it('is answered as a band, for many in one statement, and unknown until it is said', async () => {
    const { manager } = database.source;
    const [child, teenager, adult, silent] = [
      await someone(),
      await someone(),
      await someone(),
      await someone(),
    ];
    for (const [personId, month] of [
      [child, '2014-01'],
      [teenager, '2011-01'],
      [adult, '1980-05'],
    ] as const)
      expect(await ages.record(manager, { personId, month, source: 'declared' })).toBe(true);
    expect([...(await ages.bandsOf(manager, [child, teenager, adult, silent])).values()]).toEqual([
      'under_15',
      '15_17',
      'adult',
      'unknown',
    ]);
    expect(await ages.bandOf(manager, child)).toBe('under_15');
  });

  it('turns with the month of the town, not of the server', async () => {
    const { manager } = database.source;
    const personId = await someone();
    await ages.record(manager, { personId, month: '2012-03', source: 'declared' });
    clock.set(new Date('2027-03-31T21:59:00Z'));
    expect(await ages.bandOf(manager, personId)).toBe('under_15');
    // Summer time: in Cahors it is already April.
    clock.set(new Date('2027-03-31T22:00:00Z'));
    expect(await ages.bandOf(manager, personId)).toBe('15_17');
  });

  it('said once by the person, is changed by an agent or a guardian only', async () => {
    const { manager } = database.source;
    const personId = await someone();
    const say = (month: string, source: 'declared' | 'agent' | 'guardian') =>
      ages.record(manager, { personId, month, source });
    expect(await say('2014-01', 'declared')).toBe(true);
    expect(await say('1980-01', 'declared')).toBe(false);
    expect(await ages.bandOf(manager, personId)).toBe('under_15');
    expect(await say('1980-01', 'agent')).toBe(true);
    expect(await ages.bandOf(manager, personId)).toBe('adult');
  });

  it('that is no month is refused by the table itself', async () => {
    const personId = await someone();
    await expect(
      ages.record(database.source.manager, { personId, month: '2014-13', source: 'declared' }),
    ).rejects.toThrow('birth_month_shape');
  });
});
