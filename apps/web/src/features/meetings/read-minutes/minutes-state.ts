import type { StateKind } from '@parvis/ui';
import type { MinutesState } from '../../../shared/graphql/generated/graphql';
import type { ReadMinutesQuery } from '../../../shared/graphql/generated/operations/read-minutes';

export type Minutes = NonNullable<ReadMinutesQuery['minutes']>;
export type Section = Minutes['sections'][number];
export type Aside = Minutes['asides'][number];

/** How the state of minutes is drawn; its word is in `minutes.json`. */
export const MINUTES_LOOK: Record<MinutesState, StateKind> = {
  DRAFT: 'draft',
  PROPOSED: 'wait',
  AMENDED: 'part',
  APPROVED: 'ok',
  PUBLISHED: 'ok',
};
