/**
 * Order of ids: by code point, as `sorted()` does in Python. JavaScript's `<` compares UTF-16 units and would put
 * an emoji (U+1F333, written with units from U+D800) before "ﬁ" (U+FB01); `localeCompare` depends on the machine.
 */
export function compareIds(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return codePointOrder(left) - codePointOrder(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all the rest: move them to the end. */
const codePointOrder = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
