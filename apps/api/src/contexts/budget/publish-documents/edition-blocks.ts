import type { Block, DocumentModel, TableBlock } from '../../../platform/documents/model/document-model';
import { resultsPath } from '../count-edition/count-job';
import type { ResultLineType } from '../see-results/results.type';
import { type DocumentWords, filled } from './document-words';
import type { EditionFacts } from './edition-facts.store';
import { recountCommand, ruleWords } from './rule-words';
import { whyWords } from './why-words';

/** What all documents of an edition have in common: language, date, banner, footer. */
export function frameOf(facts: EditionFacts, words: DocumentWords): Omit<DocumentModel, 'title' | 'blocks'> {
  const { texts } = words;
  const { edition, town } = facts;
  return {
    language: words.language,
    date: edition.countedAt ?? edition.createdAt,
    author: filled(texts.author, { town }),
    banner: facts.demo ? texts.demo : null,
    footer: filled(texts.footer, { town, edition: edition.name }),
    pageOf: (page, pages) => filled(texts.pageOf, { page: String(page), pages: String(pages) }),
  };
}

export function ruleBlocks({ edition }: EditionFacts, { texts }: DocumentWords): Block[] {
  return [
    { kind: 'heading', level: 2, text: texts.rule.title },
    ...(edition.fingerprint ? [{ kind: 'paragraph', text: texts.rule.frozen } as const] : []),
    { kind: 'list', items: ruleWords(edition.countingRule, texts) },
  ];
}

/** Winners in order, then the others, each with its cost and why; then the money. */
export function projectBlocks({ results }: EditionFacts, words: DocumentWords): Block[] {
  const { list } = words.texts;
  const table = (caption: string, lines: readonly ResultLineType[], ranked: boolean): TableBlock => ({
    kind: 'table',
    caption,
    columns: [
      ...(ranked ? [{ label: list.rank, width: 9, align: 'right' } as const] : []),
      { label: list.project, width: 32, namesRow: true },
      { label: list.cost, width: 15, align: 'right' },
      { label: list.score, width: 9, align: 'right' },
      { label: list.why, width: 35 },
    ],
    rows: lines.map((line, index) => [
      ...(ranked ? [words.number(index + 1)] : []),
      titleOf(line, words),
      words.money(line.costCents),
      scoreOf(line, words),
      whyWords(line.why, words),
    ]),
  });
  const { winners, losers } = results;
  return [
    { kind: 'heading', level: 2, text: list.title },
    winners.length > 0 ? table(list.winners, winners, true) : { kind: 'paragraph', text: list.noWinner },
    losers.length > 0 ? table(list.losers, losers, false) : { kind: 'paragraph', text: list.noLoser },
    {
      kind: 'facts',
      caption: list.money,
      facts: [
        [list.budget, words.money(results.budgetCents)],
        [list.total, words.money(results.totalCents)],
        [list.leftover, words.money(results.leftoverCents)],
      ],
    },
  ];
}

const titleOf = ({ title, neighbourhood }: ResultLineType, { texts }: DocumentWords): string =>
  `${title} (${neighbourhood ?? texts.wholeTown})`;

/** A score is a decimal of any length: short ones are written as numbers are. */
export const scoreOf = ({ score }: ResultLineType, { number }: DocumentWords): string =>
  /^\d{1,12}$/.test(score) ? number(Number(score)) : score;

/** What anybody needs to count again, and that this paper comes from the record alone. */
export function verifyBlocks(facts: EditionFacts, words: DocumentWords): Block[] {
  const { verify } = words.texts;
  const { edition, results, siteUrl } = facts;
  const address = `${siteUrl ?? ''}${resultsPath(edition.slug)}`;
  const record = `${siteUrl ?? ''}/files/budgets/${encodeURIComponent(edition.slug)}/bulletins.pb`;
  return [
    { kind: 'heading', level: 2, text: verify.title },
    { kind: 'paragraph', text: verify.intro },
    { kind: 'heading', level: 3, text: verify.record },
    { kind: 'code', text: inFours(results.sha256) },
    ...(results.fingerprint
      ? ([
          { kind: 'heading', level: 3, text: verify.frozen },
          { kind: 'code', text: inFours(results.fingerprint) },
        ] as const)
      : []),
    { kind: 'heading', level: 3, text: verify.command },
    { kind: 'code', text: recountCommand(edition.slug, edition.countingRule) },
    addressBlock(filled(verify.download, { address: record }), siteUrl && record),
    addressBlock(address, siteUrl && address),
    { kind: 'note', text: verify.conform },
    { kind: 'paragraph', look: 'small', text: verify.conformHelp },
  ];
}

/** Without a public address a link would lead nowhere: the path is written all the same. */
const addressBlock = (text: string, href: string | null): Block =>
  href ? { kind: 'link', text, href } : { kind: 'paragraph', text };

/** « a3f0 91bc … »: what people compare by eye is read in groups of four. */
const inFours = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? digest;
