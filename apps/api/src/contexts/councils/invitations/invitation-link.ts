import { personalLink } from '../../../platform/links/personal-link';
import type { MembershipEntity } from '../tables/membership.entity';

/** What stands in the link of an invitation, by its id: another id opens nothing of the former. */
export const invitationLink = personalLink('body-invitation');

/** Six weeks: time for two meetings of an association that names somebody. A new link may be sent at any time. */
export const INVITATION_DAYS = 42;

/** A second click on « send » within this time writes no second mail. */
export const AGAIN_AFTER_MINUTES = 10;

/** When an invitation that was sent at `invitedAt` stops counting. */
export const invitationEnd = (invitedAt: Date): Date =>
  new Date(invitedAt.getTime() + INVITATION_DAYS * 86_400_000);

export type InvitationState = 'waiting' | 'too_old' | 'accepted' | 'refused' | 'over';

/** Where an invitation stands, for whoever holds its link. Pure. */
export function invitationState(
  { state, invitedAt }: Pick<MembershipEntity, 'state' | 'invitedAt'>,
  now: Date,
): InvitationState {
  if (state === 'refused') return 'refused';
  if (state === 'resigned' || state === 'ended') return 'over';
  if (state !== 'proposed') return 'accepted';
  return invitedAt && invitationEnd(invitedAt) > now ? 'waiting' : 'too_old';
}
