import { ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';

/** Nobody is proposed here to whom one can write, or it was written a moment ago. */
@ObjectType({ implements: () => [Problem] })
export class NobodyToInvite extends Problem {}

/** Answered already, by this link or on paper: the page shows how. */
@ObjectType({ implements: () => [Problem] })
export class InvitationAnswered extends Problem {}

/** Too old, or of a proposal that ended: another one can be sent. */
@ObjectType({ implements: () => [Problem] })
export class InvitationOver extends Problem {}

/** This account has a seat in this body, or a place on its reserve list. */
@ObjectType({ implements: () => [Problem] })
export class SeatHeldAlready extends Problem {}

/** Names of adults alone are shown, and only when her age is known. */
@ObjectType({ implements: () => [Problem] })
export class NameStaysPrivate extends Problem {}

const problem =
  <P extends Problem>(type: new () => P, code: string) =>
  (): P =>
    Object.assign(new type(), { code });

export const nobodyToInvite = problem(NobodyToInvite, 'nobody_to_invite');
export const invitationAnswered = problem(InvitationAnswered, 'invitation_answered');
export const invitationOver = problem(InvitationOver, 'invitation_over');
export const seatHeldAlready = problem(SeatHeldAlready, 'seat_held_already');
export const nameStaysPrivate = problem(NameStaysPrivate, 'name_stays_private');
