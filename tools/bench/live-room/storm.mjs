import { pause, until } from '../realtime/measure.mjs';

/** Longer than what was on its way needs, shorter than the first wait of a phone that comes back. */
const ON_ITS_WAY_MS = 100;

/** SIGKILL of the process `dying`: its phones go to the other; how long until each has the full state again? */
export async function storm(hall, dying) {
  const lost = hall.cookies.flatMap((_, index) => (hall.urlOf(index) === dying.url ? [index] : []));
  const killed = performance.now();
  hall.dead.add(dying.url);
  await dying.kill();
  await pause(ON_ITS_WAY_MS);
  const back = hall.watch.expect(() => true);
  const isBack = () => lost.filter((index) => back.at[index] !== undefined);
  await until(() => isBack().length === lost.length);
  const waits = isBack()
    .map((index) => back.at[index] - killed)
    .sort((a, b) => a - b);
  const ms = (value) => Math.round(value ?? Number.NaN);
  return {
    storm: {
      clients: lost.length,
      back: waits.length,
      halfBackMs: ms(waits[Math.floor(lost.length / 2)]),
      allBackMs: ms(waits.at(-1)),
    },
  };
}
