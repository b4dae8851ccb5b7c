import type { Block, DocumentModel } from '../../../platform/documents/model/document-model';
import { type DocumentWords, filled } from './document-words';
import { frameOf, projectBlocks, ruleBlocks, verifyBlocks } from './edition-blocks';
import type { EditionFacts } from './edition-facts.store';

const TELLERS = 3;

/**
 * The minutes of the count (procès-verbal de dépouillement): what was counted, from what, by which rule, with what
 * outcome, room for remarks, and places for the signatures of those who answer for it.
 */
export function minutesDocument(facts: EditionFacts, words: DocumentWords): DocumentModel {
  const { texts, moment } = words;
  const { edition } = facts;
  const when = (instant: Date | null): string => (instant ? moment(instant) : texts.none);
  return {
    ...frameOf(facts, words),
    title: filled(texts.minutes.title, { edition: edition.name }),
    blocks: [
      {
        kind: 'paragraph',
        look: 'lead',
        text: filled(texts.minutes.lead, {
          closed: when(edition.closedAt),
          counted: when(edition.countedAt),
        }),
      },
      ...voteBlocks(facts, words, when),
      ...ruleBlocks(facts, words),
      ...projectBlocks(facts, words),
      ...verifyBlocks(facts, words),
      ...signBlocks(facts, words),
    ],
  };
}

function voteBlocks(
  facts: EditionFacts,
  words: DocumentWords,
  when: (instant: Date | null) => string,
): Block[] {
  const { vote } = words.texts;
  const { edition, results, signatures, blank } = facts;
  const { number, money } = words;
  const age = edition.minimumAge > 0 ? filled(vote.years, { count: number(edition.minimumAge) }) : vote.noAge;
  return [
    { kind: 'heading', level: 2, text: vote.title },
    {
      kind: 'facts',
      caption: vote.caption,
      facts: [
        [vote.edition, edition.name],
        [vote.town, facts.town],
        [vote.opened, when(edition.openedAt)],
        [vote.closed, when(edition.closedAt)],
        [vote.counted, when(edition.countedAt)],
        [vote.age, age],
        [vote.roll, number(facts.rollSize)],
        [vote.signatures, number(signatures)],
        [vote.ballots, number(results.ballots)],
        [vote.blank, number(blank)],
        [vote.valid, number(results.ballots - blank)],
        [vote.projects, number(results.winners.length + results.losers.length)],
        [vote.choices, number(edition.maxChoices)],
        [vote.envelope, money(results.budgetCents)],
      ],
    },
    {
      kind: 'note',
      text:
        signatures === results.ballots
          ? vote.balance
          : filled(vote.imbalance, { signatures: number(signatures), ballots: number(results.ballots) }),
    },
  ];
}

function signBlocks({ town }: EditionFacts, { texts, number }: DocumentWords): Block[] {
  const { sign } = texts;
  const tellers = Array.from({ length: TELLERS }, (_, index) =>
    filled(sign.teller, { number: number(index + 1) }),
  );
  return [
    { kind: 'heading', level: 2, text: sign.title },
    { kind: 'lines', label: sign.observations, count: 3 },
    { kind: 'paragraph', look: 'small', text: sign.nothingToSay },
    { kind: 'paragraph', text: filled(sign.place, { town }) },
    {
      kind: 'signatures',
      words: { name: sign.name, signature: sign.signature },
      holders: [sign.president, ...tellers],
    },
  ];
}
