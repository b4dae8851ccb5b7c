/** Seeded dice (mulberry32): the same seed makes the same demonstration everywhere. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface BallotProject {
  id: string;
  costEuros: number;
  neighbourhood: string | null;
  /** How much people like it, before where they live counts. */
  appeal: number;
}

export interface BallotRules {
  maxChoices: number;
  envelopeEuros: number;
}

/**
 * Invented ballots that look like a town's: people like what is near them, choose two to five projects, and stay
 * within the envelope. `neighbourhoods`: where voters live, by weight.
 */
export function demoBallots(
  count: number,
  projects: readonly BallotProject[],
  rules: BallotRules,
  neighbourhoods: Readonly<Record<string, number>>,
  seed: number,
): string[][] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const home = draw(Object.entries(neighbourhoods), ([, weight]) => weight, roll)[0];
    const wanted = 2 + Math.floor(roll() * (rules.maxChoices - 1));
    const liked: BallotProject[] = [];
    let left = rules.envelopeEuros;
    while (liked.length < wanted) {
      const open = projects.filter((project) => !liked.includes(project) && project.costEuros <= left);
      if (open.length === 0) break;
      const chosen = draw(open, (project) => project.appeal * (project.neighbourhood === home ? 4 : 1), roll);
      liked.push(chosen);
      left -= chosen.costEuros;
    }
    return liked.map((project) => project.id);
  });
}

function draw<T>(items: readonly T[], weigh: (item: T) => number, roll: () => number): T {
  let left = roll() * items.reduce((sum, item) => sum + weigh(item), 0);
  for (const item of items) {
    left -= weigh(item);
    if (left <= 0) return item;
  }
  return items[items.length - 1] as T;
}
