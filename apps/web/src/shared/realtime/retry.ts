const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Codes after which asking again the same way is pointless: signed out, too many, or a message not understood. */
const FINAL = new Set([4400, 4401, 4403, 4406, 4429]);

export const isFinal = (why: unknown): boolean =>
  typeof why === 'object' && why !== null && 'code' in why && FINAL.has(Number(why.code));

/** Twice as long each time, half of it by chance: a thousand browsers cut together do not come back together. */
export const retryWaitMs = (retries: number, chance: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** retries) * (0.5 + chance / 2);

/** Waits so long, or less when the network is back; while there is no network, until there is. */
export function untilWorthTrying(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(() => {
      if (navigator.onLine) go();
    }, ms);
    addEventListener('online', go);
  });
}
