import type { MailLine } from '../../platform/mail/mail-body';
import { fill, linesOf, type MailLanguage, type MailParams } from '../../platform/mail/mail-text';
import { messageTexts } from '../../platform/mail/message-texts';
import type { FollowKind } from './tables/follow.entity';

export const signatureOf = (language: MailLanguage, town: string): string =>
  fill(messageTexts(language).signature, language, { town });

/** Why she is told, and how it stops: under each mail of something that is followed. */
export function followFooter(
  language: MailLanguage,
  kind: FollowKind,
  params: MailParams & { readonly title: string },
): MailLine[] {
  const { footer, kind: kinds } = messageTexts(language);
  const thing = fill(kinds[kind], language, params);
  return footer.flatMap((line) => linesOf(line, language, { ...params, thing }));
}
