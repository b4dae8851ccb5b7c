import type { Anchor } from './check-chain';

/** `1204:9f3c…` as `audit verify` prints it, or null for anything else. */
export function readAnchor(text: string): Anchor | null {
  const [, lines, hash] = /^(\d{1,10}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? [];
  return lines !== undefined && hash !== undefined ? { lines: Number(lines), hash } : null;
}
