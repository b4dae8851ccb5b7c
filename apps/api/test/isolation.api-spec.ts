import { startApi, type TestApi } from './support/api';
import { countMixedUp } from './support/isolation';

/** The short run of `npm run faults -- isolation`. */
describe('two people and a stranger in one process', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('never see each other, fifty calls at once', async () => {
    const { requests, wrong } = await countMixedUp(api, { each: 500, atOnce: 50 });
    expect({ requests, wrong }).toEqual({ requests: 1100, wrong: 0 });
  }, 60_000);
});
