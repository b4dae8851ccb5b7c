import { SetClock } from '../src/platform/clock/clock';
import { ages, each } from './access/callers';
import { EXPECTED } from './access/expected';
import { FROM_ANYWHERE, Matrix, unnamed } from './access/matrix';
import { World } from './access/world';
import { startApi, type TestApi } from './support/api';

/** The short run of `npm run faults -- access`: every door as each role in each space; ages where a rule is of age. */
describe('who may open which door', () => {
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await startApi(FROM_ANYWHERE, [], clock);
    world = await World.of(api, clock);
  });
  afterAll(() => api.stop());

  it('every door has its line in the table, and every line its door', () => {
    expect(unnamed(world, EXPECTED)).toEqual([]);
  });

  it('is what the table says: nobody does or sees what is not hers', async () => {
    const report = await new Matrix(world, EXPECTED).run(each(), ages());
    expect(report.holes).toEqual([]);
    expect(report.requests).toBeGreaterThan(2000);
  }, 600_000);
});
