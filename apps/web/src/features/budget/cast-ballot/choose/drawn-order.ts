/** The lines in an order that follows from the seed alone (mulberry32, then Fisher and Yates). */
export function drawnOrder<T>(lines: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const dice = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const order = [...lines];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(dice() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** The seed of this browser for an edition: drawn once, so that the list does not move between two visits. */
export function seedOf(edition: string): number {
  const place = `parvis.order.${edition}`;
  try {
    const kept = Number(window.localStorage.getItem(place) ?? Number.NaN);
    if (Number.isSafeInteger(kept)) return kept;
  } catch {
    // No storage: a new order at each visit.
  }
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  try {
    window.localStorage.setItem(place, String(seed));
  } catch {
    // As above.
  }
  return seed;
}
