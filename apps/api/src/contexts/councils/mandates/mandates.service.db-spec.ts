import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import { openDataSource } from '../../../platform/database/data-source';
import { BodyAssemblies } from '../assembly/body-assemblies.service';
import { Assemblies } from '../../meetings';
import { MembershipStepEntity } from '../tables/membership-step.entity';
import { MembershipEntity } from '../tables/membership.entity';
import { WORKBOOK } from '../testing/a-workbook';
import { aMembership } from '../testing/body-rows';
import { CouncilDesk } from '../testing/council-desk';

const database = givenDatabase(openDataSource);
const open = () => CouncilDesk.of(database.source);

const LIST = [
  'Nom;Collège;Sexe;Mode de désignation;Qualité',
  'Hélène R.;Habitants;F;tirage au sort - fichier bailleur;titulaire',
  'André D.;Habitants;M;tirage au sort - volontaires;titulaire',
  'Zoé B.;Habitants;F;tirage au sort;complémentaire',
  'Émile C.;Habitants;M;tirage au sort;complémentaire',
].join('\n');

describe('a list of members', () => {
  it('is read in Latin-1 as in UTF-8, with its reserve ranked', async () => {
    for (const file of [LIST, Buffer.from(LIST, 'latin1')]) {
      const desk = await open();
      expect(await desk.import(file)).toBe('added');
      expect(
        (await desk.members()).map(({ name, sex, source, reserveRank }) => [name, sex, source, reserveRank]),
      ).toEqual([
        ['Hélène R.', 'F', 'fichier bailleur', null],
        ['André D.', 'M', 'volontaires', null],
        ['Zoé B.', 'F', '', 1],
        ['Émile C.', 'M', '', 2],
      ]);
    }
  });

  it('two at once: the same form sent six times adds it once', async () => {
    const desk = await open();
    const key = randomUUID();
    await Promise.all(Array.from({ length: 6 }, () => desk.import(LIST, key)));
    expect(await desk.members()).toHaveLength(4);
  });

  it('is read from the first sheet of a workbook, whatever its name says', async () => {
    const desk = await open();
    expect(await desk.import(Buffer.from(WORKBOOK, 'base64'))).toBe('added');
    expect(
      (await desk.members()).map(({ name, sex, email, mandateStart }) => [name, sex, email, mandateStart]),
    ).toEqual([
      ['Hélène R.', 'F', 'helene@exemple.fr', '2027-03-14'],
      ['André D.', 'M', null, null],
    ]);
    expect(await desk.import(Buffer.from('PK\u0003\u0004 and no more of it than this'))).toMatchObject({
      rows: [{ line: 0, rule: 'not_a_workbook' }],
    });
  });

  it('enters nobody again who is there already', async () => {
    const desk = await open();
    const line = 'Fictive Une;Habitants;une@exemple.fr';
    const list = (more: string) => `Nom;Collège;Courriel\n${line}${more}`;
    expect(await desk.import(list(''))).toBe('added');
    expect(await desk.import(list('\nFictif Deux;Habitants;deux@exemple.fr'))).toMatchObject({
      rows: [{ line: 2, rule: 'email_known', found: 'une@exemple.fr' }],
    });
    const [{ id = '' } = {}] = await desk.members();
    await desk.move(id, 'refuse');
    expect(await desk.import(list(''))).toBe('added');
  });

  it('with a wrong line adds nobody, and says which', async () => {
    const desk = await open();
    expect(await desk.import(`${LIST}\nX;Élus;Z;;titulaire`)).toMatchObject({
      code: 'members_unreadable',
      rows: [
        { line: 6, rule: 'college_unknown', found: 'Élus' },
        { line: 6, rule: 'sex_unknown', found: 'Z' },
      ],
    });
    expect(await desk.members()).toEqual([]);
  });
});

describe('mandates', () => {
  it('two at once: accepting and refusing the same proposal is one step', async () => {
    const desk = await open();
    const { id } = await aMembership(database.source.manager, desk.body.id, { state: 'proposed' });
    const answers = await Promise.all([
      desk.move(id, 'accept'),
      desk.move(id, 'accept'),
      desk.move(id, 'refuse'),
    ]);
    expect(answers.filter((answer) => answer === 'moved')).toHaveLength(1);
    expect(await database.source.manager.countBy(MembershipStepEntity, { membershipId: id })).toBe(1);
  });

  it('go from the list to the sitting by one order, and are seats for the meetings of those days', async () => {
    const desk = await open();
    await desk.import(LIST);
    const [first, second] = await desk.members();
    expect(await desk.recognise()).toMatchObject({ code: 'nobody_accepted' });
    await desk.move(first?.id ?? '', 'accept');
    await desk.move(second?.id ?? '', 'accept');
    expect(await desk.recognise('2027-03-01', '2027-02-01')).toMatchObject({ faults: [{ field: 'end' }] });
    expect(await desk.recognise()).toBe('recognised');
    expect((await desk.members()).map(({ state }) => state)).toEqual([
      'active',
      'active',
      'proposed',
      'proposed',
    ]);
    const bodies = new BodyAssemblies(database.source, new Assemblies());
    const seats = (day: string) => bodies.seatsOn(desk.body.id, day);
    expect((await seats('2027-03-09')).map(({ label, college }) => [label, college])).toEqual([
      ['Hélène R.', 'residents'],
      ['André D.', 'residents'],
    ]);
    expect(await seats('2027-02-28')).toEqual([]);
    expect(await seats('2030-03-01')).toEqual([]);
  });

  it('end and stop for a time with a written reason only', async () => {
    const desk = await open();
    const { id } = await aMembership(database.source.manager, desk.body.id);
    expect(await desk.move(id, 'suspend')).toMatchObject({ faults: [{ field: 'reason', rule: 'required' }] });
    expect(await desk.move(id, 'suspend', 'Absente six mois.')).toBe('moved');
    expect(await desk.move(id, 'resume')).toBe('moved');
    expect(await desk.move(id, 'resign')).toBe('moved');
    expect(await desk.move(id, 'resume')).toMatchObject({ code: 'member_moved_on' });
    await expect(desk.move(randomUUID(), 'resign')).rejects.toThrow('Not found');
  });
});

describe('replacement from the reserve', () => {
  it('two at once: two facilitators replace the same seat, and one person is called, of the same sex', async () => {
    const desk = await open();
    await desk.import(LIST);
    const [, left] = await desk.members();
    await desk.move(left?.id ?? '', 'refuse');
    const answers = await Promise.all(Array.from({ length: 4 }, () => desk.replace(left?.id ?? '')));
    expect(answers.filter((answer) => answer === 'replaced')).toHaveLength(1);
    expect(answers).toContainEqual(expect.objectContaining({ code: 'already_replaced' }));
    const called = (await desk.members()).filter(({ replacesId }) => replacesId === left?.id);
    expect(called.map(({ name, reserveRank }) => [name, reserveRank])).toEqual([['Émile C.', null]]);
  });

  it('two at once: two seats left call two people', async () => {
    const desk = await open();
    await desk.import(LIST);
    const [one, other] = await desk.members();
    for (const { id } of [one, other].flatMap((row) => row ?? [])) await desk.move(id, 'refuse');
    await Promise.all([desk.replace(one?.id ?? ''), desk.replace(other?.id ?? '')]);
    const called = (await desk.members()).filter(({ replacesId }) => replacesId !== null);
    expect(called.map(({ name }) => name).sort()).toEqual(['Zoé B.', 'Émile C.']);
  });

  it('never in the place of somebody who sits, nor from another college; and the database has the last word', async () => {
    const desk = await open();
    const { manager } = database.source;
    const sits = await aMembership(manager, desk.body.id);
    expect(await desk.replace(sits.id)).toMatchObject({ code: 'member_moved_on' });
    await desk.move(sits.id, 'resign');
    expect(await desk.replace(sits.id)).toMatchObject({ code: 'nobody_in_reserve' });
    await aMembership(manager, desk.body.id, { replacesId: sits.id });
    const twice = manager.update(MembershipEntity, { id: sits.id }, { replacesId: sits.id });
    await expect(twice).rejects.toThrow('membership_replaces');
  });
});
