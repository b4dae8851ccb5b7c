import type { Block, DocumentModel } from '../../../platform/documents/model/document-model';
import type { ResultLineType } from '../see-results/results.type';
import { type DocumentWords, filled } from './document-words';
import { frameOf, projectBlocks, ruleBlocks, scoreOf, verifyBlocks } from './edition-blocks';
import type { EditionFacts } from './edition-facts.store';

/** Bars of the picture: a page holds them with the words around it. */
const MOST_BARS = 15;

/** The results to print and hand round: who won, how, and how to check. */
export function resultsDocument(facts: EditionFacts, words: DocumentWords): DocumentModel {
  const { texts } = words;
  return {
    ...frameOf(facts, words),
    title: filled(texts.results.title, { edition: facts.edition.name }),
    blocks: [
      { kind: 'paragraph', look: 'lead', text: leadOf(facts, words) },
      ...pictureOf(facts, words),
      ...projectBlocks(facts, words),
      ...ruleBlocks(facts, words),
      ...verifyBlocks(facts, words),
    ],
  };
}

function leadOf({ results }: EditionFacts, words: DocumentWords): string {
  const { texts, number, money } = words;
  if (results.voters === 0) return texts.results.nobody;
  const { length } = results.winners;
  if (length === 0) return texts.results.leadNone;
  const counted = length === 1 ? texts.results.winners_one : texts.results.winners_other;
  return filled(texts.results.lead, {
    winners: filled(counted, { count: number(length) }),
    projects: number(length + results.losers.length),
    total: money(results.totalCents),
    budget: money(results.budgetCents),
  });
}

const bySupport = (a: ResultLineType, b: ResultLineType): number => Number(b.score) - Number(a.score);

function pictureOf({ results }: EditionFacts, words: DocumentWords): Block[] {
  const { texts, number } = words;
  const won = new Set(results.winners.map(({ projectId }) => projectId));
  const lines = [...results.winners, ...results.losers].sort(bySupport);
  const shown = lines.slice(0, MOST_BARS);
  const most = Number(shown[0]?.score ?? 0);
  if (shown.length === 0 || most === 0) return [];
  return [
    { kind: 'heading', level: 2, text: texts.results.figure },
    {
      kind: 'figure',
      alt: filled(texts.results.figureAlt, {
        list: shown.map((line) => `${line.title} ${scoreOf(line, words)}`).join(' ; '),
      }),
      bars: shown.map((line) => ({
        label: line.title,
        share: Number(line.score) / most,
        text: scoreOf(line, words),
        strong: won.has(line.projectId),
      })),
    },
    ...(lines.length > shown.length
      ? ([
          {
            kind: 'paragraph',
            look: 'small',
            text: filled(texts.results.figureSome, { count: number(MOST_BARS) }),
          },
        ] as const)
      : []),
  ];
}
