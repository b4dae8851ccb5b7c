import { givenDatabase } from '@parvis/testing';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { AuditTrail } from '../../audit';
import { Ages } from '../ages/ages.store';
import { PersonEntity } from '../person.entity';
import { SayBirthMonth } from './say-birth-month.service';

describe('a month of birth said later', () => {
  const database = givenDatabase(openDataSource, { each: true });
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  const ages = new Ages(clock);
  const verb = () => new SayBirthMonth(database.source, ages, new AuditTrail(clock));
  const someone = async (displayName: string) => {
    const { manager } = database.source;
    const { id } = await manager.save(manager.create(PersonEntity, { displayName, email: 'lea@exemple.fr' }));
    return aViewer('resident', { personId: id, ageBand: 'unknown' });
  };

  it('makes a band, once: a child does not grow up by saying another year', async () => {
    const viewer = await someone('Merle vif');
    expect(await verb().say(viewer, { birthMonth: '2014-01' })).toEqual({
      ageBand: 'under_15',
      displayName: 'Merle vif',
    });
    expect(await verb().say(viewer, { birthMonth: '1980-01' })).toEqual({ code: 'birth_month_said' });
    expect(await ages.bandOf(database.source.manager, viewer.personId)).toBe('under_15');
  });

  it('two at once: five different years at the same time, one of them stands', async () => {
    const viewer = await someone('Merle vif');
    const years = ['1980', '1981', '2012', '2013', '2014'];
    const answers = await Promise.all(
      years.map((year) => verb().say(viewer, { birthMonth: `${year}-01`, displayName: 'Merle' })),
    );
    expect(answers.filter((answer) => 'ageBand' in answer)).toHaveLength(1);
  });

  it('asks a minor for a pseudonym in place of a name, and an adult for nothing', async () => {
    const { manager } = database.source;
    const minor = await someone('Léa Martin');
    expect(await verb().say(minor, { birthMonth: '2010-06' })).toMatchObject({
      faults: [{ field: 'displayName', rule: 'looks_like_a_name' }],
    });
    expect(await ages.bandOf(manager, minor.personId)).toBe('unknown');
    await verb().say(minor, { birthMonth: '2010-06', displayName: ' Merle  vif 42 ' });
    expect(await manager.findOneBy(PersonEntity, { id: minor.personId })).toMatchObject({
      displayName: 'Merle vif 42',
    });
    const adult = await someone('Léa Martin');
    expect(await verb().say(adult, { birthMonth: '1990-06' })).toMatchObject({ ageBand: 'adult' });
  });

  it.each(['', '2027-04', '2014-13', '1800-01', 'hier'])('refuses %j', async (birthMonth) => {
    const viewer = await someone('Merle');
    expect(await verb().say(viewer, { birthMonth })).toMatchObject({ faults: [{ field: 'birthMonth' }] });
  });
});
