/** How much invented voters like each project of 2027, by number: enough to make close races. */
const APPEAL_2027: Readonly<Record<number, number>> = {
  1: 300,
  2: 458,
  3: 293,
  5: 244,
  6: 281,
  8: 346,
  9: 470,
  11: 440,
  12: 203,
  13: 263,
  14: 213,
  15: 258,
  16: 224,
  17: 217,
  20: 247,
  21: 198,
  22: 218,
  24: 480,
};

export const appealOf = (edition: string, number: number): number =>
  edition === 'cahors-2027' ? (APPEAL_2027[number] ?? 200) : 500 - 23 * ((number * 7) % 12);

/** Shares of invented voters by neighbourhood. */
export const WHERE_VOTERS_LIVE: Readonly<Record<string, number>> = {
  'terre-rouge': 18,
  centre: 22,
  badernes: 14,
  'sainte-valerie': 12,
  'croix-de-fer': 9,
  cabessut: 10,
  'saint-georges': 8,
  regourd: 7,
};
