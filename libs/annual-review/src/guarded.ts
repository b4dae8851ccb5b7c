/** Fewer people than this are not counted in public: each would be nearly named. */
export const LEAST_SHOWN = 5;

/**
 * Parts of a whole that everybody knows, without the small ones. What is null stays unsaid: a part of 1 to 4, and with
 * it the smallest other, so that no subtraction gives it back. A whole of fewer than five says nothing; zero is said.
 */
export function guarded<Part extends string>(
  parts: Readonly<Record<Part, number>>,
): Record<Part, number | null> {
  const sizes = Object.entries<number>(parts).sort(([, a], [, b]) => a - b);
  const whole = sizes.reduce((sum, [, size]) => sum + size, 0);
  const hidden = new Set(
    sizes.filter(([, size]) => whole < LEAST_SHOWN || isSmall(size)).map(([name]) => name),
  );
  if (hidden.size === 1) {
    const next =
      sizes.find(([name, size]) => !hidden.has(name) && size > 0) ??
      sizes.find(([name]) => !hidden.has(name));
    if (next) hidden.add(next[0]);
  }
  return Object.fromEntries(
    Object.entries<number>(parts).map(([name, size]) => [name, hidden.has(name) && whole > 0 ? null : size]),
  ) as Record<Part, number | null>;
}

const isSmall = (size: number): boolean => size > 0 && size < LEAST_SHOWN;
