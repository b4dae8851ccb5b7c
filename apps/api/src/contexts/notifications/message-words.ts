import en from '../../locales/en/messages.json';
import fr from '../../locales/fr/messages.json';
import type { MailLine } from '../../platform/mail/mail-body';
import { fill, linesOf, type MailLanguage, type MailParams } from '../../platform/mail/mail-text';
import type { FollowKind } from './tables/follow.entity';

// Typed as the French file: a sentence missing in English does not compile.
const TEXTS: Record<MailLanguage, typeof fr> = { fr, en };

export const textsOf = (language: MailLanguage): typeof fr => TEXTS[language];

export const signatureOf = (language: MailLanguage, town: string): string =>
  fill(TEXTS[language].signature, language, { town });

/** Why she is told, and how it stops: under each mail of something that is followed. */
export function followFooter(
  language: MailLanguage,
  kind: FollowKind,
  params: MailParams & { readonly title: string },
): MailLine[] {
  const { footer, kind: kinds } = TEXTS[language];
  const thing = fill(kinds[kind], language, params);
  return footer.flatMap((line) => linesOf(line, language, { ...params, thing }));
}
