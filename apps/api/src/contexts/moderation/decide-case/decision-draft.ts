import { MODERATION_LIMITS, type ModerationReason } from '@parvis/contract';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, cleanText, lengthOf } from '../../../platform/text/clean-text';
import { isReason } from '../report-content/report-draft';
import type { DecisionGround, DecisionKind } from '../tables/moderation-decision.entity';

export interface DecisionDraft {
  readonly kind: DecisionKind;
  readonly reason: ModerationReason | null;
  readonly ground: DecisionGround | null;
  readonly groundText: string | null;
  readonly facts: string;
}

interface Typed {
  readonly kind: DecisionKind;
  readonly reason?: string | null;
  readonly ground?: DecisionGround | null;
  readonly groundText?: string | null;
  readonly facts?: string | null;
}

/** Only what is hidden is held against something: the other decisions say their facts, no reason and no article. */
export function cleanDecision({ kind, reason, ground, groundText, facts }: Typed): DecisionDraft {
  const against = kind === 'hide';
  return {
    kind,
    reason: against ? ((reason ?? null) as ModerationReason | null) : null,
    ground: against ? (ground ?? null) : null,
    groundText: against ? cleanLine(groundText ?? '') || null : null,
    facts: cleanText(facts ?? ''),
  };
}

/** A statement of reasons is whole or is not sent (Digital Services Act, art. 17.3). In the order of the form. */
export function decisionFaults({ kind, reason, ground, groundText, facts }: DecisionDraft): FieldFault[] {
  const faults: FieldFault[] = [];
  if (kind === 'hide') {
    if (!reason || !isReason(reason))
      faults.push({ field: 'reason', rule: reason ? 'unknown_choice' : 'required' });
    if (!ground) faults.push({ field: 'ground', rule: 'required' });
    faults.push(...lengthFault('groundText', groundText ?? '', MODERATION_LIMITS.ground));
  }
  if (kind !== 'publish' || facts) faults.push(...lengthFault('facts', facts, MODERATION_LIMITS.facts));
  return faults;
}

/** Lengths in code points. */
export function lengthFault(
  field: string,
  text: string,
  { least, most }: { least: number; most: number },
): FieldFault[] {
  const length = lengthOf(text);
  if (length === 0) return [{ field, rule: 'required', limit: least }];
  if (length < least) return [{ field, rule: 'too_short', limit: least }];
  return length > most ? [{ field, rule: 'too_long', limit: most }] : [];
}
