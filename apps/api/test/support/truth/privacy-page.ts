import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..', '..', '..');

type Words = Record<string, string>;

/** The sentences of the privacy pages, which the export and the register's page also need. */
export interface PrivacyWords {
  readonly processings: Record<string, { name: string; purpose: string; data: string }>;
  readonly tables: Words;
  readonly kept: Words;
  readonly columns: Words;
}

export const privacyWords = (language: string): PrivacyWords =>
  JSON.parse(
    readFileSync(join(ROOT, `apps/web/src/locales/${language}/privacy.json`), 'utf8'),
  ) as PrivacyWords;
