import type { Canary } from './line';
import type { World } from './world';

/** What is whose: a sentence that finds the values in the tables. */
const WHERE: Readonly<Record<Canary, string>> = {
  ballot: 'SELECT key_hash AS value FROM open_ballot',
  session: 'SELECT token_hash AS value FROM session',
  'birth month': "SELECT DISTINCT month || '\"' AS value FROM birth",
  address: 'SELECT email::text AS value FROM person WHERE email IS NOT NULL',
};

/** Values that nobody reads in an answer, unless the line of the door says so. */
export class Canaries {
  constructor(private readonly values: readonly (readonly [Canary, string])[]) {}

  static async of(world: World): Promise<Canaries> {
    const codes = world.votingCodes.map((code) => ['ballot', code] as const);
    const found = await Promise.all(
      (Object.keys(WHERE) as Canary[]).map(async (canary) => {
        const rows = (await world.api.source.query(WHERE[canary])) as { value: string }[];
        return rows.map(({ value }) => [canary, value] as const);
      }),
    );
    return new Canaries([...codes, ...found.flat()]);
  }

  in(text: string): Canary[] {
    return [...new Set(this.values.filter(([, value]) => text.includes(value)).map(([canary]) => canary))];
  }
}
