/** An answer as a cache, or somebody else, would see it. */
export interface SeenAnswer {
  path: string;
  cacheControl: string | null;
  setCookie: string | null;
  body: string;
}

/** Words by which one person would be known on a page: name, initials, address, ids, tokens. Distinctive, or useless. */
export type PersonWords = Readonly<Record<string, string>>;

const isShared = ({ cacheControl }: SeenAnswer): boolean => !(cacheControl ?? '').includes('no-store');

function wordsIn({ body }: SeenAnswer, person: PersonWords): string[] {
  const text = body.toLowerCase();
  return Object.entries(person).flatMap(([what, word]) => (text.includes(word.toLowerCase()) ? [what] : []));
}

/**
 * The check "nobody in shared pages": what answers show of a person that they must not, one sentence each.
 * An answer that a cache may keep, and every answer to somebody else, contains nothing of them and sets no cookie.
 * @param answers `by`: who asked, the person or anybody else
 */
export const personTraces = (
  answers: readonly (SeenAnswer & { by: 'person' | 'anybody' })[],
  person: PersonWords,
): string[] =>
  answers
    .filter((answer) => answer.by === 'anybody' || isShared(answer))
    .flatMap((answer) => [
      ...wordsIn(answer, person).map((what) => `${answer.path}: ${what} shown to ${answer.by}`),
      ...(answer.setCookie === null ? [] : [`${answer.path}: sets a cookie for ${answer.by}`]),
    ]);
