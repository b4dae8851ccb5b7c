import type { MailBlock } from '../../../platform/mail/mail-body';
import { blocksOf, fill, linesOf, type MailLanguage } from '../../../platform/mail/mail-text';
import { messageTexts } from '../../../platform/mail/message-texts';
import { signatureOf } from '../message-words';
import type { Period } from './due-digests';
import type { Letter } from '../deliver-message/postman.service';

/** More would be a page, and the page exists. */
const MOST_LINES = 50;

export interface DigestLine {
  /** What is followed, as a heading. */
  readonly followed: string;
  readonly sentence: string;
  readonly url: string;
}

export interface DigestWords {
  readonly language: MailLanguage;
  readonly period: Period;
  readonly name: string;
  readonly town: string;
  readonly unsubscribe: string;
  readonly choices: string;
}

/** The mail of a day or a week: what happened, under what is followed, in the order in which it happened. */
export function digestLetter(
  lines: readonly DigestLine[],
  words: DigestWords,
): Pick<Letter, 'language' | 'subject' | 'blocks' | 'footer' | 'signature'> {
  const { language, period, town, name, unsubscribe, choices } = words;
  const { digest } = messageTexts(language);
  const count = String(lines.length);
  const summary = digest.summary[`${period}_${lines.length === 1 ? 'one' : 'other'}`];
  const left = lines.length - MOST_LINES;
  const more: MailBlock[] =
    left > 0
      ? [{ kind: 'paragraph', lines: linesOf(digest.more, language, { count: String(left), choices }) }]
      : [];
  return {
    language,
    subject: fill(summary, language, { count }),
    blocks: [
      ...blocksOf(digest.text, language, { name }),
      ...[...byFollowed(lines.slice(0, MOST_LINES))].flatMap(([text, items]): MailBlock[] => [
        { kind: 'heading', text },
        { kind: 'list', items: items.map(({ sentence, url }) => ({ text: sentence, url })) },
      ]),
      ...more,
    ],
    footer: digest.footer.flatMap((line) => linesOf(line, language, { unsubscribe, choices })),
    signature: signatureOf(language, town),
  };
}

function byFollowed(lines: readonly DigestLine[]): Map<string, DigestLine[]> {
  const groups = new Map<string, DigestLine[]>();
  for (const line of lines) groups.set(line.followed, [...(groups.get(line.followed) ?? []), line]);
  return groups;
}
