import { Clock } from '../src/platform/clock/clock';
import { EXPECTED } from './access/expected';
import { FROM_ANYWHERE, unnamed } from './access/matrix';
import { findPlanted, PLANTED } from './access/planted';
import { World } from './access/world';
import { startApi } from './support/api';
import { PlantedLiveModule } from './support/live/planted-live';

describe('the matrix of access', () => {
  it.each(PLANTED.map((planted) => [planted.name, planted] as const))(
    'reports %s',
    async (_, planted) => {
      const found = await findPlanted(planted);
      expect(found).toMatchObject({ reported: true });
      expect(planted.doors.some((door) => found.by.startsWith(door))).toBe(true);
    },
    60_000,
  );

  it('reports a subscription that nobody wrote a line for', async () => {
    const api = await startApi(FROM_ANYWHERE, [PlantedLiveModule]);
    try {
      const missing = unnamed(await World.of(api, api.app.get(Clock)), EXPECTED);
      expect(missing).toContainEqual(expect.stringContaining('Subscription.plantedState'));
    } finally {
      await api.stop();
    }
  }, 60_000);
});
