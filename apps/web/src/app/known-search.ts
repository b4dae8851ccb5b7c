/** Longer words are no filter that a person typed. */
const MOST_CHARACTERS = 500;

/**
 * The query as a page understands it: the parameters that it declares, in the order in which it declares them, the
 * first of each. What a mailing or a social network adds to our links is gone.
 * @returns '' or a query with its `?`
 */
export function knownSearch(names: readonly string[], search: string): string {
  const given = new URLSearchParams(search);
  const known = new URLSearchParams();
  for (const name of names) {
    const value = given.get(name);
    if (value) known.set(name, value.slice(0, MOST_CHARACTERS));
  }
  return known.size > 0 ? `?${known.toString()}` : '';
}
