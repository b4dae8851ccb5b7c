import type { StateKind } from '@parvis/ui';
import type {
  AnswerStance,
  EffectState,
  OpinionLinesFragment,
} from '../../../shared/graphql/generated/graphql';

export const STANCE_LOOK = {
  FOLLOWED: 'ok',
  PARTLY: 'part',
  NOT_FOLLOWED: 'no',
} as const satisfies Record<AnswerStance, StateKind>;

export const EFFECT_LOOK = {
  PLANNED: 'wait',
  UNDER_WAY: 'open',
  DONE: 'ok',
  ABANDONED: 'no',
} as const satisfies Record<EffectState, StateKind>;

export type Office = Omit<OpinionLinesFragment['recipients'][number], '__typename' | 'id' | 'sentAt'>;

/** Whether its answer is awaited and its date is past. */
export const isLate = ({ answer, lateDays }: Office): boolean => !answer && lateDays > 0;

/** Which of « adopted, sent, answers, follow-up » it is at; 4: all are done. */
export function stepOf({ state, recipients }: Pick<OpinionLinesFragment, 'state' | 'recipients'>): number {
  if (state === 'CLOSED') return 4;
  if (state !== 'SENT') return 1;
  return recipients.some(({ answer }) => !answer) ? 2 : 3;
}
