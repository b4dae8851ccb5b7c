/** How somebody belongs to a town. */
export type TownLink = 'live' | 'study' | 'work';

/** Who may take part in something, as its rules say. */
export interface TakingPartRule {
  /** One of these links is enough. */
  readonly openTo: readonly TownLink[];
  /** `declared`: her word is taken; `verified`: by a letter, at the desk or by a list. */
  readonly residence: 'declared' | 'verified';
  /** Full years; 0: no condition. */
  readonly minimumAge: number;
  /** Slugs; everybody of the town when absent. */
  readonly neighbourhoods?: readonly string[];
}

/** What is known of somebody who wants to take part. */
export interface Standing {
  readonly signedIn: boolean;
  readonly verified: readonly TownLink[];
  /** What she declares; null: nothing was asked of her yet, which a rule that takes her word does not hold against her. */
  readonly declared: TownLink | 'elsewhere' | null;
  /** Whether she has the age that the rule asks; null when no month of birth is known. */
  readonly oldEnough: boolean | null;
  readonly neighbourhood?: string | null;
}

export type TakingPartRefusal =
  'not_signed_in' | 'not_resident' | 'not_verified' | 'too_young' | 'age_unknown' | 'other_neighbourhood';

/** Where she can do something about it; null when nothing can be done. */
export type Repair = 'sign_in' | 'residence' | 'birth_month' | null;

export type TakingPart =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: TakingPartRefusal; readonly repair: Repair };

const REPAIRS: Record<TakingPartRefusal, Repair> = {
  not_signed_in: 'sign_in',
  not_resident: null,
  not_verified: 'residence',
  too_young: null,
  age_unknown: 'birth_month',
  other_neighbourhood: null,
};

/** The way out of a refusal, for the screen that shows it. */
export const repairOf = (reason: string): Repair => REPAIRS[reason as TakingPartRefusal] ?? null;

const refused = (reason: TakingPartRefusal): TakingPart => ({
  allowed: false,
  reason,
  repair: REPAIRS[reason],
});

/** The first reason that stands in the way, in the order in which a person can mend them. Nationality is never asked. */
export function mayTakePart(rule: TakingPartRule, who: Standing): TakingPart {
  if (!who.signedIn) return refused('not_signed_in');
  if (rule.minimumAge > 0 && who.oldEnough === false) return refused('too_young');
  if (rule.minimumAge > 0 && who.oldEnough === null && rule.residence === 'verified')
    return refused('age_unknown');
  const verified = who.verified.some((link) => rule.openTo.includes(link));
  if (rule.residence === 'verified' && !verified) return refused('not_verified');
  if (!verified && who.declared !== null && !rule.openTo.some((link) => link === who.declared))
    return refused('not_resident');
  const { neighbourhoods } = rule;
  if (neighbourhoods && !neighbourhoods.includes(who.neighbourhood ?? ''))
    return refused('other_neighbourhood');
  return { allowed: true };
}

/** Whoever may take part may propose: the law asks no more (CRPA L131-1). */
export const mayPropose = mayTakePart;

/** To sit in a body one lives there: the word of the person is not enough, whatever the body's other rules. */
export const maySit = (rule: TakingPartRule, who: Standing): TakingPart =>
  mayTakePart({ ...rule, residence: 'verified' }, who);
