import { givenDatabase } from '@parvis/testing';
import { AuditTrail } from '../../audit';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { BodyEntity } from '../tables/body.entity';
import { CollegeEntity } from '../tables/college.entity';
import { FoundBody } from './found-body.service';

const database = givenDatabase(openDataSource);
const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
const administrator = aViewer('administrator');
const kind = 'citizen_council' as const;

let verb: FoundBody;
beforeAll(() => {
  verb = new FoundBody(database.source, new AuditTrail(clock), clock);
});

const found = (name: string, territory = 'Terre-Rouge') =>
  verb.found({ name, territory, kind }, administrator);

describe('founding a body', () => {
  it('makes it empty, with colleges to start from', async () => {
    const answer = await found('Conseil citoyen de Terre-Rouge');
    expect(answer).toMatchObject({ slug: 'conseil-citoyen-de-terre-rouge' });
    const { manager } = database.source;
    const { id } = await manager.findOneByOrFail(BodyEntity, { slug: 'conseil-citoyen-de-terre-rouge' });
    const colleges = await manager.find(CollegeEntity, { where: { bodyId: id }, order: { position: 'ASC' } });
    expect(colleges.map(({ key, leastShare, parityGap }) => [key, leastShare, parityGap])).toEqual([
      ['residents', 50, 0],
      ['local_actors', null, null],
    ]);
  });

  it('two at once: the same name six times is one body, and five refusals', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => found('Conseil de Cabessut')));
    expect(answers.filter((answer) => 'slug' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'body_name_taken')).toHaveLength(5);
    expect(await database.source.manager.countBy(BodyEntity, { name: 'conseil de cabessut' })).toBe(1);
  });

  it('two at once: two names of one address are two bodies', async () => {
    const answers = await Promise.all([found('Conseil des Badernes'), found('Conseil des « Badernes »')]);
    expect(answers.map((answer) => ('slug' in answer ? answer.slug : answer.code)).sort()).toEqual([
      'conseil-des-badernes',
      'conseil-des-badernes-2',
    ]);
  });

  it('bad input: nothing is made of a name that says nothing', async () => {
    expect(await found(' ', '')).toMatchObject({ faults: [{ field: 'name' }, { field: 'territory' }] });
  });
});
