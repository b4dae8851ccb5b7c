import { fill } from '../../../platform/documents/model/fill';
import type { DocumentModel } from '../../../platform/documents/model/document-model';
import { type DocumentLanguage, documentTexts } from '../../../platform/documents/model/document-texts';
import type { QrCode } from '../../../platform/documents/model/qr-code';

export interface PrintableCard {
  readonly town: string;
  readonly displayName: string;
  /** Grouped, as it is typed. */
  readonly code: string;
  /** Where to type it. */
  readonly address: string;
  readonly qr: QrCode;
  readonly language: DocumentLanguage;
  readonly printedAt: Date;
}

/** Points; 5 cm. */
const QR_SIDE = 142;

/** One sheet to keep or to fold: whose card, the code to scan, the code to type, and what to do when it is lost. */
export function cardDocument(card: PrintableCard): DocumentModel {
  const texts = documentTexts(card.language);
  const { card: words } = texts;
  return {
    title: fill(words.title, { town: card.town }),
    language: card.language,
    date: card.printedAt,
    author: fill(texts.author, { town: card.town }),
    banner: null,
    footer: card.town,
    pageOf: (page, pages) => fill(texts.pageOf, { page: String(page), pages: String(pages) }),
    blocks: [
      { kind: 'paragraph', look: 'lead', text: card.displayName },
      { kind: 'qr', code: card.qr, side: QR_SIDE, alt: fill(words.qrAlt, { address: card.address }) },
      { kind: 'heading', level: 2, text: words.type },
      { kind: 'paragraph', text: fill(words.where, { address: card.address }) },
      { kind: 'code', text: card.code },
      { kind: 'paragraph', text: words.month },
      { kind: 'heading', level: 2, text: words.keep },
      { kind: 'list', items: [words.own, words.lost, words.shared] },
    ],
  };
}
