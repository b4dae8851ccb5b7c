import { paragraphsOf } from '@parvis/minutes';
import type { Block, DocumentModel } from '../../../platform/documents/model/document-model';
import { type DocumentLanguage, documentTexts } from '../../../platform/documents/model/document-texts';
import { fill } from '../../../platform/documents/model/fill';
import type { MinutesType } from './minutes.type';

export interface Place {
  readonly town: string;
  readonly demo: boolean;
}

/** Minutes to print or keep; the words of the frame in one language, the text as it was written. */
export function minutesDocument(
  minutes: MinutesType,
  { town, demo }: Place,
  language: DocumentLanguage,
): DocumentModel {
  const texts = documentTexts(language);
  const { meetingMinutes: words } = texts;
  const number = String(minutes.number);
  return {
    title: `${fill(words.title, { number })}, ${minutes.assembly.name}`,
    language,
    date: minutes.publishedAt ?? minutes.startsAt,
    author: fill(texts.author, { town }),
    banner: demo ? texts.demo : null,
    footer: town,
    pageOf: (page, pages) => fill(texts.pageOf, { page: String(page), pages: String(pages) }),
    blocks: [
      { kind: 'paragraph', look: 'lead', text: minutes.title },
      ...minutes.sections.flatMap(({ title, text }): Block[] => [
        { kind: 'heading', level: 2, text: title },
        ...paragraphsOf(text).flatMap(blocksOf),
      ]),
      ...approvalBlocks(minutes, language),
    ],
  };
}

/** Lines that begin with a dash are a list. */
function blocksOf(paragraph: string): Block[] {
  const lines = paragraph.split('\n');
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const rest = lines.filter((line) => !line.startsWith('- ')).join(' ');
  return [
    ...(rest ? [{ kind: 'paragraph', text: rest } as const] : []),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
  ];
}

function approvalBlocks({ approval, signature, versions }: MinutesType, language: DocumentLanguage): Block[] {
  const { meetingMinutes: words } = documentTexts(language);
  if (!approval) return [];
  const { meeting, inFavour, against, abstained } = approval;
  const told = { number: String(meeting), for: String(inFavour), against: String(against) };
  const digest = versions[0]?.digest ?? '';
  return [
    { kind: 'heading', level: 2, text: words.approval },
    { kind: 'paragraph', text: fill(words.approved, { ...told, abstained: String(abstained) }) },
    ...(signature ? [{ kind: 'note', text: words[signature] } as const] : []),
    { kind: 'paragraph', look: 'small', text: words.digest },
    { kind: 'code', text: digest },
  ];
}
