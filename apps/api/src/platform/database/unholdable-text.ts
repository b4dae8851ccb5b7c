import { QueryFailedError } from 'typeorm';

/** PostgreSQL, appendix A: character_not_in_repertoire, untranslatable_character (the same inside JSON). */
const NULL_SIGN = new Set(['22021', '22P05']);

/**
 * True when the database refused a text for its U+0000, which PostgreSQL cannot hold. No person types one: it comes
 * in a made-up address or call, so it is the caller's fault and not ours. Texts of people lose it in `cleanText`.
 */
export function isUnholdableText(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return NULL_SIGN.has(String((error.driverError as { code?: string }).code));
}
