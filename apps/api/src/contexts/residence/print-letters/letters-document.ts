import type { DocumentModel } from '../../../platform/documents/model/document-model';
import { type DocumentLanguage, documentTexts } from '../../../platform/documents/model/document-texts';
import { fill } from '../../../platform/documents/model/fill';
import { groupedTypedCode } from '../../../platform/text/typed-code';
import type { PostalAddress } from '../ask-letter/sealed-address';

export interface LetterToPrint {
  readonly address: PostalAddress;
  readonly code: string;
  readonly language: DocumentLanguage;
}

/** A batch: a sheet for the agent, then one page a person, to fold in three for an envelope with a window. */
export function lettersDocument(
  letters: readonly LetterToPrint[],
  around: { town: string; where: string; days: number; at: Date },
): DocumentModel {
  const texts = documentTexts('fr');
  return {
    title: fill(texts.letters.title, { count: String(letters.length) }),
    language: 'fr',
    date: around.at,
    author: fill(texts.author, { town: around.town }),
    banner: null,
    footer: around.town,
    pageOf: (page, pages) => fill(texts.pageOf, { page: String(page), pages: String(pages) }),
    blocks: [
      { kind: 'paragraph', text: texts.letters.agent },
      ...letters.flatMap(({ address, code, language }) => {
        const { letters: words } = documentTexts(language);
        return [
          { kind: 'pageBreak' } as const,
          {
            kind: 'address',
            lines: [address.name, address.street, `${address.postcode} ${address.city.toUpperCase()}`],
          } as const,
          { kind: 'heading', level: 2, text: fill(words.heading, { town: around.town }) } as const,
          { kind: 'paragraph', text: words.why } as const,
          { kind: 'paragraph', text: fill(words.where, { where: around.where }) } as const,
          { kind: 'code', text: groupedTypedCode(code) } as const,
          { kind: 'paragraph', text: fill(words.until, { days: String(around.days) }) } as const,
          { kind: 'note', text: words.notYou } as const,
        ];
      }),
    ],
  };
}
