import { ok, refuse, type Result } from '@parvis/kernel';

/** Where a membership stands. The last three are for good: somebody who comes back has a new membership. */
export const MEMBERSHIP_STATES = [
  'proposed',
  'accepted',
  'recognised',
  'active',
  'suspended',
  'refused',
  'resigned',
  'ended',
] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

export const MEMBERSHIP_ACTS = [
  'accept',
  'refuse',
  'recognise',
  'activate',
  'suspend',
  'resume',
  'resign',
  'end',
] as const;
export type MembershipAct = (typeof MEMBERSHIP_ACTS)[number];

/** Who acts: the person herself, a facilitator of the body, or the calendar (a mandate begins or is over). */
export const MEMBERSHIP_ACTORS = ['member', 'facilitator', 'calendar'] as const;
export type MembershipActor = (typeof MEMBERSHIP_ACTORS)[number];

export interface MembershipTransition {
  readonly from: MembershipState;
  readonly act: MembershipAct;
  readonly to: MembershipState;
  readonly by: readonly MembershipActor[];
}

const line = (
  from: MembershipState,
  act: MembershipAct,
  to: MembershipState,
  ...by: MembershipActor[]
): MembershipTransition => ({ from, act, to, by });

/**
 * Every lawful step; what is not here is refused. A facilitator writes down what somebody said on paper (she accepts, she
 * resigns): the trail says who wrote it. Municipal staff is no actor: the list of a council is not the town hall's.
 */
export const MEMBERSHIP_TRANSITIONS: readonly MembershipTransition[] = [
  line('proposed', 'accept', 'accepted', 'member', 'facilitator'),
  line('proposed', 'refuse', 'refused', 'member', 'facilitator'),
  line('proposed', 'end', 'ended', 'facilitator'),
  line('accepted', 'recognise', 'recognised', 'facilitator'),
  line('accepted', 'activate', 'active', 'facilitator', 'calendar'),
  line('accepted', 'resign', 'resigned', 'member', 'facilitator'),
  line('accepted', 'end', 'ended', 'facilitator'),
  line('recognised', 'activate', 'active', 'facilitator', 'calendar'),
  line('recognised', 'resign', 'resigned', 'member', 'facilitator'),
  line('recognised', 'end', 'ended', 'facilitator', 'calendar'),
  line('active', 'suspend', 'suspended', 'facilitator'),
  line('active', 'resign', 'resigned', 'member', 'facilitator'),
  line('active', 'end', 'ended', 'facilitator', 'calendar'),
  line('suspended', 'resume', 'active', 'facilitator'),
  line('suspended', 'resign', 'resigned', 'member', 'facilitator'),
  line('suspended', 'end', 'ended', 'facilitator', 'calendar'),
];

/** Steps that take a written reason: they take something from somebody. */
export const NEEDS_REASON: readonly MembershipAct[] = ['suspend', 'end'];

export interface MembershipRule {
  /** Does somebody (the préfet, for a conseil citoyen) recognise the composition before anybody sits? */
  readonly needsRecognition: boolean;
}

export const MEMBERSHIP_REFUSALS = [
  'not_from_here',
  'not_yours_to_do',
  'needs_recognition',
  'needs_reason',
] as const;
export type MembershipRefusal = (typeof MEMBERSHIP_REFUSALS)[number];

/** What a step leads to, or why it is not taken. */
export function stepMembership(
  state: MembershipState,
  act: MembershipAct,
  { by, reason }: { readonly by: MembershipActor; readonly reason: string | null },
  rule: MembershipRule,
): Result<MembershipState, MembershipRefusal> {
  const step = MEMBERSHIP_TRANSITIONS.find((one) => one.from === state && one.act === act);
  if (!step) return refuse('not_from_here');
  if (!step.by.includes(by)) return refuse('not_yours_to_do');
  if (isTooEarly(step, rule)) return refuse('needs_recognition');
  // The calendar is its own reason: the mandate is over.
  const given = by === 'calendar' || (reason ?? '').trim() !== '';
  return NEEDS_REASON.includes(act) && !given ? refuse('needs_reason') : ok(step.to);
}

/** What somebody may do with a membership now, for the buttons of a screen. */
export const actsFrom = (
  state: MembershipState,
  by: MembershipActor,
  rule: MembershipRule,
): readonly MembershipAct[] =>
  MEMBERSHIP_TRANSITIONS.filter(
    (step) => step.from === state && step.by.includes(by) && !isTooEarly(step, rule),
  ).map(({ act }) => act);

const isTooEarly = ({ from, to }: MembershipTransition, { needsRecognition }: MembershipRule): boolean =>
  needsRecognition && from === 'accepted' && to === 'active';

/** Nothing more happens to it. */
export const isOver = (state: MembershipState): boolean =>
  !MEMBERSHIP_TRANSITIONS.some(({ from }) => from === state);

/** It takes a seat of its college: nobody else can be called to it. A suspended member keeps hers. */
export const takesSeat = (state: MembershipState): boolean => state !== 'proposed' && !isOver(state);

/** She sits and votes. */
export const maySitNow = (state: MembershipState): boolean => state === 'active';
