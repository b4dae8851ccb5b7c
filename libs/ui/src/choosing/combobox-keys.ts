export interface Suggestion {
  id: string;
  label: string;
  /** A smaller second line: the street of a place, the role of a person. */
  detail?: string;
}

/** Case, accents and hyphens do not count: « terre rouge » finds « Terre-Rouge ». */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The suggestions that hold every word typed, at the beginning of one of theirs; those that begin with it come first. */
export function matching<S extends Suggestion>(typed: string, all: readonly S[], most = 8): S[] {
  const wanted = folded(typed);
  const words = wanted.split(' ').filter(Boolean);
  const found = all.filter(({ label, detail }) => {
    const text = ` ${folded(`${label} ${detail ?? ''}`)}`;
    return words.every((word) => text.includes(` ${word}`));
  });
  const first = (one: S) => (folded(one.label).startsWith(wanted) ? 0 : 1);
  return found.sort((one, other) => first(one) - first(other)).slice(0, most);
}

/** Where a key leads among `count` suggestions; -1 is the field itself. Undefined for a key that is not ours. */
export function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1;
  if (key === 'ArrowUp') return active === -1 ? count - 1 : active - 1;
  return undefined;
}
