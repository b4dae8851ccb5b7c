import {
  type AbstentionRule,
  type Comparison,
  type DayCount,
  type GiverComes,
  type MeetingRules,
  type Share,
  type TieRule,
  TURN_KINDS,
  type TurnKind,
  type VoteBase,
} from '@parvis/quorum';

/** Shares that rules of procedure name; anything else stays as it was written (`own`). */
export const SHARES = {
  third: { share: { parts: 1, of: 3 }, comparison: 'at_least' },
  half: { share: { parts: 1, of: 2 }, comparison: 'at_least' },
  more_half: { share: { parts: 1, of: 2 }, comparison: 'more_than' },
  two_thirds: { share: { parts: 2, of: 3 }, comparison: 'at_least' },
  three_quarters: { share: { parts: 3, of: 4 }, comparison: 'at_least' },
} as const satisfies Record<string, { share: Share; comparison: Comparison }>;
export type ShareName = keyof typeof SHARES;
const NAMES = Object.keys(SHARES) as ShareName[];

export type QuorumChoice = 'none' | 'members' | ShareName | 'own';
export type ThresholdChoice = 'simple' | 'absolute' | ShareName | 'own';

/** The form, as it is typed: numbers are text until they are read. */
export interface RulesDraft {
  readonly quorum: QuorumChoice;
  readonly members: string;
  readonly proxiesCount: boolean;
  readonly perHolder: string;
  readonly giverComes: GiverComes;
  readonly sameCollege: boolean;
  readonly base: VoteBase;
  readonly threshold: ThresholdChoice;
  readonly abstentions: AbstentionRule;
  readonly tie: TieRule;
  readonly onRequestOf: string;
  readonly days: string;
  readonly count: DayCount;
  readonly ranks: Readonly<Record<TurnKind, string>>;
  readonly firstTimersFirst: boolean;
}

const shareName = (given: { share: Share; comparison: Comparison }): ShareName | 'own' =>
  NAMES.find((name) => {
    const { share, comparison } = SHARES[name];
    return (
      share.parts === given.share.parts && share.of === given.share.of && comparison === given.comparison
    );
  }) ?? 'own';

export function draftOf({ quorum, proxies, questions, secrecy, notice, speaking }: MeetingRules): RulesDraft {
  const { whole } = quorum;
  const { threshold } = questions;
  const ranks = TURN_KINDS.map((kind) => [
    kind,
    String(speaking.priorities.findIndex((line) => line.includes(kind)) + 1),
  ]);
  return {
    quorum: whole === null ? 'none' : 'members' in whole ? 'members' : shareName(whole),
    members: whole !== null && 'members' in whole ? String(whole.members) : '',
    proxiesCount: quorum.proxiesCount,
    perHolder: String(proxies.perHolder),
    giverComes: proxies.whenGiverComes,
    sameCollege: proxies.sameCollege,
    base: questions.base,
    threshold: typeof threshold === 'string' ? threshold : shareName(threshold),
    abstentions: questions.abstentions,
    tie: questions.tie,
    onRequestOf: secrecy.onRequestOf === null ? '' : String(secrecy.onRequestOf),
    days: String(notice.days),
    count: notice.count,
    ranks: Object.fromEntries(ranks) as Record<TurnKind, string>,
    firstTimersFirst: speaking.firstTimersFirst,
  };
}

/** A number when it is one; else what was typed, for `parseMeetingRules` to refuse. */
const numberIn = (text: string): number | string =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : text.trim();

/** What the form says, over the rules that it does not show. Read it with `parseMeetingRules`. */
export function rulesIn(draft: RulesDraft, { quorum, questions, ...others }: MeetingRules): object {
  const { proxies, secrecy, notice, speaking } = others;
  return {
    ...others,
    quorum: { ...quorum, whole: floorIn(draft, quorum.whole), proxiesCount: draft.proxiesCount },
    proxies: {
      ...proxies,
      perHolder: numberIn(draft.perHolder),
      whenGiverComes: draft.giverComes,
      sameCollege: draft.sameCollege,
    },
    questions: {
      ...questions,
      base: draft.base,
      threshold: thresholdIn(draft, questions.threshold),
      // Where every seat weighs, an abstention cannot leave the base: there is nothing to choose.
      abstentions: draft.base === 'in_office' ? 'in_base' : draft.abstentions,
      tie: draft.tie,
    },
    secrecy: {
      ...secrecy,
      onRequestOf: draft.onRequestOf.trim() === '' ? null : numberIn(draft.onRequestOf),
    },
    notice: { ...notice, days: numberIn(draft.days), count: draft.count },
    speaking: { ...speaking, priorities: linesOf(draft.ranks), firstTimersFirst: draft.firstTimersFirst },
  };
}

function floorIn({ quorum, members }: RulesDraft, former: MeetingRules['quorum']['whole']): unknown {
  if (quorum === 'none') return null;
  if (quorum === 'members') return { members: numberIn(members) };
  return quorum === 'own' ? former : SHARES[quorum];
}

function thresholdIn({ threshold }: RulesDraft, former: MeetingRules['questions']['threshold']): unknown {
  if (threshold === 'own') return former;
  return threshold === 'simple' || threshold === 'absolute' ? threshold : SHARES[threshold];
}

/** Kinds of one rank are one line; lines in the order of their ranks. */
export const linesOf = (ranks: RulesDraft['ranks']): TurnKind[][] =>
  [...new Set(Object.values(ranks))].sort().map((rank) => TURN_KINDS.filter((kind) => ranks[kind] === rank));
