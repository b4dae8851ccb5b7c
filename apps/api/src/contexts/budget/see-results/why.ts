import type { Amount, CountOutcome, Loser, Step } from '@parvis/tally';
import { type PayerGroupKind, WhyKind, type WhyType } from './why.type';

type Given = Partial<Omit<WhyType, 'kind'>> & { kind: `${WhyKind}` };

/** Every field is there; those that a kind does not speak of are null. */
const why = ({ kind, ...given }: Given): WhyType => ({
  kind: kind as WhyKind,
  round: null,
  rank: null,
  by: null,
  heldCents: null,
  priceCents: null,
  largestShareCents: null,
  payers: null,
  gaveAll: null,
  leftBeforeCents: null,
  missingCents: null,
  loadCents: null,
  fitsLeftover: null,
  groups: [],
  takers: [],
  completion: null,
  ...given,
});

const centsOrNull = (amount: Amount | null): number | null => amount?.cents ?? null;

export function whyWon(step: Step): WhyType {
  switch (step.kind) {
    case 'free':
      return why({ kind: 'free' });
    case 'ranked':
      return why({ kind: 'ranked', by: step.by, rank: step.rank, leftBeforeCents: step.leftBefore.cents });
    case 'load':
      return why({ kind: 'load', round: step.round, loadCents: centsOrNull(step.load) });
    case 'shares':
      return why({
        kind: 'shares',
        round: step.round,
        heldCents: step.held.cents,
        priceCents: step.price.cents,
        largestShareCents: step.largestShare.cents,
        payers: step.payers,
        gaveAll: step.gaveAll,
        groups: step.groups.map(({ kind, next, people, paid }) => ({
          kind: kind as PayerGroupKind,
          nextProjectId: next,
          people,
          paidCents: paid.cents,
        })),
      });
  }
}

export function whyLost(loser: Loser, leftoverCents: number): WhyType {
  if ('held' in loser) {
    const { completion } = loser;
    return why({
      // Without a single voter there is no money to count in, and even a dear project reads as free.
      kind: loser.cost.cents > 0 ? 'unaffordable' : loser.kind,
      heldCents: loser.held.cents,
      missingCents: Math.max(loser.missing.cents, loser.cost.cents - loser.held.cents),
      fitsLeftover: loser.fitsLeftover,
      takers: loser.takers.map(({ project, people, paidCents }) => ({
        projectId: project,
        people,
        paidCents,
      })),
      completion: completion && {
        rank: completion.rank,
        leftBeforeCents: completion.leftBefore.cents,
        missingCents: completion.missing.cents,
      },
    });
  }
  const fitsLeftover = loser.cost.cents <= leftoverCents;
  const leftBeforeCents = loser.leftBefore.cents;
  if ('rank' in loser) {
    const missingCents = loser.missing.cents;
    return why({ kind: loser.kind, rank: loser.rank, leftBeforeCents, missingCents, fitsLeftover });
  }
  return why({
    kind: loser.kind,
    loadCents: centsOrNull(loser.load),
    leftBeforeCents,
    missingCents: Math.max(0, loser.cost.cents - leftBeforeCents),
    fitsLeftover,
  });
}

export const endowmentOf = ({ endowment }: CountOutcome) =>
  endowment && {
    initialCents: endowment.initial.cents,
    finalCents: endowment.final.cents,
    stepCents: centsOrNull(endowment.step),
    raises: endowment.raises,
    stoppedBy: endowment.stoppedBy,
  };
