import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..', '..', '..');

/**
 * Compares generated truth with the committed file. With PARVIS_WRITE=1 (`npm run generate`) it writes the file
 * instead, so that the difference is read in review.
 */
export function expectCommitted(path: string, generated: string): void {
  const file = join(ROOT, path);
  if (process.env['PARVIS_WRITE'] === '1') writeFileSync(file, generated);
  expect(readFileSync(file, 'utf8')).toBe(generated);
}
