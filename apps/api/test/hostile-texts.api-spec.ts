import { HOSTILE_TEXTS } from '@parvis/testing';
import { Clock } from '../src/platform/clock/clock';
import { Asking } from './access/ask';
import { comeIn, type Kind } from './access/callers';
import { EXPECTED } from './access/expected';
import type { Line, Sent } from './access/line';
import { World } from './access/world';
import { startApi, type TestApi } from './support/api';
import { operationsOfSchema, withValue } from './support/walks/operations';

const KINDS: readonly Kind[] = (['administrator', 'moderator', 'resident'] as const).map((role) => ({
  role,
  place: 'town',
  age: 'adult',
  method: 'passkey',
}));
/** Of the corpus at each place and by each person; turning, so that all of it is sent many times over. */
const AT_EACH_PLACE = 6;

/** The value at `place` of these variables. */
const valueAt = (variables: Sent, place: readonly string[]): unknown =>
  place.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], variables);

describe('hostile texts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('through every text of every mutation: kept as text or refused, never an error of ours', async () => {
    const world = await World.of(api, api.app.get(Clock));
    const asking = new Asking(world);
    const faults: string[] = [];
    const places = new Set<string>();
    let turn = 0;
    for (const { door, variables, places: all } of operationsOfSchema(world.plausible, undefined, [
      'mutation',
    ])) {
      const line = EXPECTED[door];
      if (!line) continue;
      for (const kind of KINDS) {
        const { caller, personId } = await comeIn(world, kind);
        for (const place of all) {
          const given = { ...variables, ...(await line.ask?.(world, { personId, turn })) };
          if (typeof valueAt(given, place) !== 'string') continue;
          places.add(`${door} ${place.join('.')}`);
          for (let count = 0; count < AT_EACH_PLACE; count++) {
            const text = HOSTILE_TEXTS[turn++ % HOSTILE_TEXTS.length] ?? '';
            const sent: Line = { ...line, ask: () => withValue(given, place, text) };
            const answer = await asking.ask(door, sent, caller, { personId, turn });
            if (answer.class === 'error') faults.push(`${door} ${place.join('.')} ${text}: ${answer.text}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
    expect(places.size).toBeGreaterThan(40);
    expect(turn).toBeGreaterThan(HOSTILE_TEXTS.length);
  }, 180_000);
});
