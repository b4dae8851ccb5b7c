/** Class names joined by spaces; `false`, `undefined` and `''` are left out, and nothing at all gives undefined. */
export function classes(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
