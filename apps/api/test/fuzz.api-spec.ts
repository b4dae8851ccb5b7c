import { Fuzz } from './fuzz/run';
import { fuzzTown } from './fuzz/town';
import { startApi, type TestApi } from './support/api';

/** The short run of `npm run faults -- fuzz`: always the same calls. */
describe('fifteen hundred malformed calls', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('over every operation and handler, as each role: refused or answered, never an error of ours', async () => {
    const plausible = await fuzzTown(api);
    const fuzz = new Fuzz(api, { count: 1500, seed: 20_261_122, pages: false, plausible });
    const report = await fuzz.run();
    expect(report.examples).toEqual([]);
    expect(report).toMatchObject({ calls: 1500, unhandled: 0, healthy: true });
    expect(report.covered.operations).toBeGreaterThan(50);
    expect(report.covered.handlers).toBeGreaterThan(5);
  }, 120_000);
});
