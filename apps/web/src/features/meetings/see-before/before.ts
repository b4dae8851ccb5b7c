import type { StateKind } from '@parvis/ui';
import type { ProposedItemState, PublicQuestionState } from '../../../shared/graphql/generated/graphql';
import type { SeeBeforeQuery } from '../../../shared/graphql/generated/operations/see-before';

export type Before = NonNullable<SeeBeforeQuery['meetingBefore']>;
export type Question = Before['publicQuestions'][number];
export type Places = NonNullable<Before['places']>;
export type Proposed = Before['proposedItems'][number];

/** How the state of a proposed point is drawn; its word is in `before.json`. */
export const PROPOSED_LOOK: Record<ProposedItemState, StateKind> = {
  PROPOSED: 'wait',
  KEPT: 'ok',
  PUT_OFF: 'part',
  DECLINED: 'no',
};

/** How the state of a resident's question is drawn. */
export const QUESTION_LOOK: Record<PublicQuestionState, StateKind> = {
  ASKED: 'wait',
  TAKEN: 'open',
  GROUPED: 'open',
  DECLINED: 'no',
};
