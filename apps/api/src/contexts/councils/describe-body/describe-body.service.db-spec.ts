import { givenDatabase } from '@parvis/testing';
import { AuditTrail } from '../../audit';
import { NoticedRefusals } from '../../../platform/access/noticed-refusals';
import { Permissions } from '../../../platform/access/permissions';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { BodyKeep } from '../bodies/body-keep.service';
import { bodySpace } from '../bodies/body-spaces.service';
import { councilsPermissions } from '../councils.access';
import { SetColleges } from '../set-colleges/set-colleges.service';
import { BodyEntity } from '../tables/body.entity';
import { CollegeEntity } from '../tables/college.entity';
import { aBody, aMembership } from '../testing/body-rows';
import { DescribeBody } from './describe-body.service';

const database = givenDatabase(openDataSource);
const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));

const rooms = () => {
  const { source } = database;
  const audit = new AuditTrail(clock);
  const permissions = new Permissions([councilsPermissions]);
  const keep = new BodyKeep(source, permissions, new NoticedRefusals(permissions));
  return { describe: new DescribeBody(source, audit, keep), colleges: new SetColleges(source, audit, keep) };
};
const keeper = (bodyId: string) => ({
  ...aViewer('resident'),
  grants: [{ role: 'body_facilitator', space: bodySpace(bodyId) }],
});
const text = (body: string, mission: string, seenVersion = 0) => ({
  ...{ body, mission, territory: 'Terre-Rouge', hostName: '', hostText: '', seenVersion },
});

describe('keeping a body', () => {
  it('two at once: of two texts over the same version one is kept, and the other is told', async () => {
    const { slug, id } = await aBody(database.source.manager);
    const { describe: verb } = rooms();
    const answers = await Promise.all([
      verb.describe(text(slug, 'La première mission.'), keeper(id)),
      verb.describe(text(slug, 'La seconde mission.'), keeper(id)),
    ]);
    expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
    expect(answers).toContainEqual(expect.objectContaining({ code: 'body_moved_on' }));
    expect(await database.source.manager.findOneBy(BodyEntity, { id })).toMatchObject({ version: 1 });
  });

  it('is not the town hall’s, nor another body’s facilitator’s', async () => {
    const [{ slug, id }, other] = [
      await aBody(database.source.manager),
      await aBody(database.source.manager),
    ];
    const { describe: verb, colleges } = rooms();
    for (const stranger of [
      aViewer('administrator'),
      aViewer('facilitator'),
      aViewer('elected'),
      keeper(other.id),
    ]) {
      await expect(verb.describe(text(slug, 'De la mairie.'), stranger)).rejects.toThrow('Not found');
      await expect(colleges.save({ body: slug, name: 'Élus', seats: 3 }, stranger)).rejects.toThrow(
        'Not found',
      );
    }
    expect(await database.source.manager.findOneBy(BodyEntity, { id })).toMatchObject({ mission: '' });
  });

  it('adds and renames colleges, and removes only those where nobody ever sat', async () => {
    const { manager } = database.source;
    const { slug, id } = await aBody(manager);
    const { colleges } = rooms();
    const rule = { body: slug, seats: 4, leastShare: null, parityGap: 1 };
    expect(await colleges.save({ ...rule, name: 'Jeunes' }, keeper(id))).toBe('saved');
    expect(await colleges.save({ ...rule, name: 'jeunes' }, keeper(id))).toMatchObject({
      faults: [{ field: 'name', rule: 'taken' }],
    });
    expect(await colleges.save({ ...rule, name: 'X', seats: -1, leastShare: 0 }, keeper(id))).toMatchObject({
      faults: [
        { field: 'name', rule: 'too_short' },
        { field: 'seats', rule: 'not_a_number' },
        { field: 'leastShare', rule: 'too_small' },
      ],
    });
    const [residents, actors] = await manager.find(CollegeEntity, {
      where: { bodyId: id },
      order: { position: 'ASC' },
    });
    await aMembership(manager, id, { collegeId: residents?.id });
    expect(await colleges.remove(slug, residents?.id ?? '', keeper(id))).toMatchObject({
      code: 'college_in_use',
    });
    expect(await colleges.remove(slug, actors?.id ?? '', keeper(id))).toBe('saved');
    expect((await manager.findBy(CollegeEntity, { bodyId: id })).map(({ key }) => key).sort()).toEqual([
      'jeunes',
      'residents',
    ]);
  });
});
