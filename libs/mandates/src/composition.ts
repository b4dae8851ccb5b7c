import { neededOf, type Share } from '@parvis/quorum';

/** As declared; null: « non renseigné ». Nobody guesses it from a first name. */
export const SEXES = ['F', 'M'] as const;
export type Sex = (typeof SEXES)[number];

/**
 * `equal`: as many women as men (one more where the number of seats is odd); a number: a difference of so many at most
 * (1 for a conseil de jeunes, art. L1112-23 CGCT).
 */
export type ParityRule = 'none' | 'equal' | { readonly differenceAtMost: number };

export interface CollegeRule {
  /** Key of the college. */
  readonly college: string;
  /** Null: any number. */
  readonly seats: number | null;
  /** Least share of all members; null: none. */
  readonly minimumShare: Share | null;
  readonly parity: ParityRule;
}

export interface SeatedMember {
  readonly college: string;
  readonly sex: Sex | null;
}

export interface SexCount {
  readonly female: number;
  readonly male: number;
  /** « Non renseigné » */
  readonly undeclared: number;
}

export type CompositionFinding =
  | { readonly finding: 'seats_vacant'; readonly college: string; readonly missing: number }
  | { readonly finding: 'too_many_members'; readonly college: string; readonly over: number }
  /** So many more members of this college, nobody else leaving, and its share is there. */
  | { readonly finding: 'share_too_small'; readonly college: string; readonly missing: number }
  /** So many more of this sex; `undeclared` members who may already be of it. College null: the whole body. */
  | {
      readonly finding: 'parity_missing';
      readonly college: string | null;
      readonly sex: Sex;
      readonly missing: number;
      readonly undeclared: number;
    }
  | { readonly finding: 'sex_not_declared'; readonly college: string | null; readonly count: number }
  | { readonly finding: 'unknown_college'; readonly college: string; readonly count: number };

export interface CollegeComposition extends SexCount {
  readonly college: string;
  readonly members: number;
  readonly seats: number | null;
  /** Seats without anybody; 0 when any number may sit. */
  readonly vacant: number;
  /** Of all members. */
  readonly share: { readonly members: number; readonly of: number };
  /** Null: the rule asks nothing. */
  readonly shareMet: boolean | null;
  /** Null: the rule asks nothing. On declared values. */
  readonly parityMet: boolean | null;
}

export interface Composition {
  readonly whole: SexCount & { readonly members: number; readonly parityMet: boolean | null };
  readonly colleges: readonly CollegeComposition[];
  /** What is missing, in the order of the colleges. It informs and never stops anybody. */
  readonly findings: readonly CompositionFinding[];
}

/** Who sits, against what the body's rules ask. `whole` is the parity asked of the body as one. */
export function composition(
  colleges: readonly CollegeRule[],
  members: readonly SeatedMember[],
  whole: ParityRule = 'none',
): Composition {
  const lines = colleges.map((rule) => collegeComposition(rule, members));
  const all = countSexes(members);
  const strangers = members.filter(({ college }) => !colleges.some((rule) => rule.college === college));
  return {
    whole: { ...all, members: members.length, parityMet: parityMet(whole, all, null) },
    colleges: lines,
    findings: [
      ...lines.flatMap((line, index) => [...findingsOf(colleges[index] as CollegeRule, line)]),
      ...parityFindings(null, whole, all, null),
      ...[...new Set(strangers.map(({ college }) => college))].map((college) => ({
        finding: 'unknown_college' as const,
        college,
        count: strangers.filter((member) => member.college === college).length,
      })),
    ],
  };
}

function collegeComposition(rule: CollegeRule, all: readonly SeatedMember[]): CollegeComposition {
  const members = all.filter(({ college }) => college === rule.college);
  const sexes = countSexes(members);
  return {
    college: rule.college,
    ...sexes,
    members: members.length,
    seats: rule.seats,
    vacant: Math.max(0, (rule.seats ?? 0) - members.length),
    share: { members: members.length, of: all.length },
    shareMet: rule.minimumShare && members.length >= neededOf(all.length, rule.minimumShare, 'at_least'),
    parityMet: parityMet(rule.parity, sexes, rule.seats),
  };
}

function* findingsOf(rule: CollegeRule, line: CollegeComposition): Generator<CompositionFinding> {
  const { college, members, seats, vacant } = line;
  if (vacant > 0) yield { finding: 'seats_vacant', college, missing: vacant };
  if (seats !== null && members > seats)
    yield { finding: 'too_many_members', college, over: members - seats };
  if (rule.minimumShare && line.shareMet === false)
    yield { finding: 'share_too_small', college, missing: missingForShare(rule.minimumShare, line.share) };
  yield* parityFindings(college, rule.parity, line, seats);
}

/** The least k with (members + k) / (of + k) ≥ share: each newcomer counts above and below. */
function missingForShare(share: Share, { members, of }: CollegeComposition['share']): number {
  const others = of - members;
  // A college that must be everybody cannot be made so by adding members: the others are too many.
  if (share.parts >= share.of) return others;
  const least = Math.ceil((others * share.parts) / (share.of - share.parts));
  return Math.max(0, least - members);
}

function* parityFindings(
  college: string | null,
  rule: ParityRule,
  sexes: SexCount,
  seats: number | null,
): Generator<CompositionFinding> {
  if (rule === 'none') return;
  const { female, male, undeclared } = sexes;
  const missing = Math.abs(female - male) - differenceAllowed(rule, seats);
  const sex = female < male ? 'F' : 'M';
  if (missing > 0) yield { finding: 'parity_missing', college, sex, missing, undeclared };
  if (undeclared > 0) yield { finding: 'sex_not_declared', college, count: undeclared };
}

const parityMet = (rule: ParityRule, { female, male }: SexCount, seats: number | null): boolean | null =>
  rule === 'none' ? null : Math.abs(female - male) <= differenceAllowed(rule, seats);

const differenceAllowed = (rule: Exclude<ParityRule, 'none'>, seats: number | null): number =>
  rule === 'equal' ? (seats ?? 0) % 2 : rule.differenceAtMost;

export const countSexes = (members: readonly { readonly sex: Sex | null }[]): SexCount => ({
  female: members.filter(({ sex }) => sex === 'F').length,
  male: members.filter(({ sex }) => sex === 'M').length,
  undeclared: members.filter(({ sex }) => sex === null).length,
});
