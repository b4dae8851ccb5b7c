/** What a name says too much of, for somebody whom others must not recognise. */
export type NameFault = 'looks_like_a_name' | 'says_your_address';

const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}/gu;
const WORDS = /[^\p{L}]+/u;
/** Shorter bits of an address (« le », « 46 ») recognise nobody. */
const SHORTEST_TELLING_WORD = 3;

/**
 * Before 18 the name that others see is a pseudonym. This refuses what is most often somebody's real name: two
 * capitalised words (« Léa Martin », « Léa M. »), or a word of her own address. It is a help and not a proof: texts of
 * minors are also read before they are shown. Null when nothing is found.
 */
export function pseudonymFault(name: string, email: string | null): NameFault | null {
  if ((name.match(CAPITALISED) ?? []).length > 1) return 'looks_like_a_name';
  const words = new Set(folded(name).split(WORDS));
  const telling = folded(email?.split('@')[0] ?? '')
    .split(WORDS)
    .filter(({ length }) => length >= SHORTEST_TELLING_WORD);
  const glued = [...words].join('');
  return telling.some((word) => words.has(word)) || (telling.length > 0 && telling.join('') === glued)
    ? 'says_your_address'
    : null;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
