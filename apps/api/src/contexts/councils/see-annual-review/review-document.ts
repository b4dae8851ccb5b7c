import type { Block, DocumentModel } from '../../../platform/documents/model/document-model';
import type { DocumentLanguage } from '../../../platform/documents/model/document-texts';
import { fill } from '../../../platform/documents/model/fill';
import { townDay } from '../../../platform/clock/town-day';
import type { PublishedReview } from '../annual-reviews/published-review';
import { markdownBlocks } from './markdown-blocks';
import {
  decisionBlocks,
  meetingBlocks,
  memberBlocks,
  opinionBlocks,
  presenceBlocks,
  voteBlocks,
} from './review-blocks';
import { type ReviewWords, reviewWords } from './review-words';

/** A review to print; without a digest it is a draft, and says so on every page. */
export interface PrintedReview extends PublishedReview {
  /** When it was published; a draft: now. */
  readonly at: Date;
  readonly digest: string | null;
  readonly town: string;
  readonly demo: boolean;
  /** Of its page, absolute; null without a public address. */
  readonly address: string | null;
}

export function reviewDocument(review: PrintedReview, language: DocumentLanguage): DocumentModel {
  const words = reviewWords(language);
  const { texts, said } = words;
  const { body, year, figures, town, demo, digest, at } = review;
  const title = fill(said.title, { year: String(year), body: body.name });
  return {
    ...{ title, language, date: at, footer: `${town}, ${title}` },
    author: fill(texts.author, { town }),
    banner: [digest === null ? [said.draft] : [], demo ? [texts.demo] : []].flat().join(' · ') || null,
    pageOf: (page, pages) => fill(texts.pageOf, { page: String(page), pages: String(pages) }),
    blocks: [
      ...headBlocks(review, words),
      ...meetingBlocks(figures, words),
      ...presenceBlocks(figures, words),
      ...voteBlocks(figures, words),
      ...decisionBlocks(figures, words),
      ...opinionBlocks(figures, words),
      ...memberBlocks(figures, words),
      ...verifyBlocks(review, words),
    ],
  };
}

function headBlocks(review: PrintedReview, { said, day }: ReviewWords): Block[] {
  const { year, version, correction, introduction, figures, digest, at } = review;
  const asOf = fill(said.asOf, { day: day(figures.asOf) });
  const published = fill(said.published, { day: day(townDay(at)), version: String(version) });
  return [
    { kind: 'paragraph', look: 'lead', text: digest === null ? asOf : `${asOf} ${published}` },
    ...(figures.asOf <= `${year}-12-31` ? [{ kind: 'note', text: said.unfinished } as const] : []),
    ...(correction ? [{ kind: 'note', text: fill(said.correction, { why: correction }) } as const] : []),
    ...(introduction.trim()
      ? [{ kind: 'heading', level: 2, text: said.introduction } as const, ...markdownBlocks(introduction)]
      : []),
  ];
}

function verifyBlocks({ digest, address }: PrintedReview, { said: { verify } }: ReviewWords): Block[] {
  if (digest === null) return [];
  return [
    { kind: 'heading', level: 2, text: verify.title },
    { kind: 'paragraph', text: verify.text },
    { kind: 'code', text: digest.match(/.{1,4}/g)?.join(' ') ?? digest },
    ...(address ? [{ kind: 'link', text: fill(verify.link, { address }), href: address } as const] : []),
  ];
}
