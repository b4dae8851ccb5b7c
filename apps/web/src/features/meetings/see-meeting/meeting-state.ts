import type { StateKind } from '@parvis/ui';
import type { MeetingState } from '../../../shared/graphql/generated/graphql';

/** How the state of a meeting is drawn; its word is in `meetings.json`. */
export const MEETING_LOOK: Record<MeetingState, StateKind> = {
  DRAFT: 'draft',
  CALLED: 'open',
  IN_SESSION: 'open',
  HELD: 'ok',
  POSTPONED: 'wait',
  CANCELLED: 'no',
};
