import { ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.type';

/** Another body has this name. */
@ObjectType({ implements: () => [Problem] })
export class BodyNameTaken extends Problem {}

/** Somebody changed it since it was read: read again, nothing was lost. */
@ObjectType({ implements: () => [Problem] })
export class BodyMovedOn extends Problem {}

/** Members sit there, or did: a college with a history is renamed, not removed. */
@ObjectType({ implements: () => [Problem] })
export class CollegeInUse extends Problem {}

/** It moved since it was read: read again. */
@ObjectType({ implements: () => [Problem] })
export class MemberMovedOn extends Problem {}

/** Somebody was called to this seat already. */
@ObjectType({ implements: () => [Problem] })
export class AlreadyReplaced extends Problem {}

/** Nobody of this college waits on the reserve list. */
@ObjectType({ implements: () => [Problem] })
export class NobodyInReserve extends Problem {}

/** Nobody has accepted a seat who is not recognised yet. */
@ObjectType({ implements: () => [Problem] })
export class NobodyAccepted extends Problem {}

/** Neither the figures nor the introduction differ from the version that stands. */
@ObjectType({ implements: () => [Problem] })
export class ReviewUnchanged extends Problem {}

const problem =
  <P extends Problem>(type: new () => P, code: string) =>
  (): P =>
    Object.assign(new type(), { code });

export const bodyNameTaken = problem(BodyNameTaken, 'body_name_taken');
export const bodyMovedOn = problem(BodyMovedOn, 'body_moved_on');
export const collegeInUse = problem(CollegeInUse, 'college_in_use');
export const memberMovedOn = problem(MemberMovedOn, 'member_moved_on');
export const alreadyReplaced = problem(AlreadyReplaced, 'already_replaced');
export const nobodyInReserve = problem(NobodyInReserve, 'nobody_in_reserve');
export const nobodyAccepted = problem(NobodyAccepted, 'nobody_accepted');
export const reviewUnchanged = problem(ReviewUnchanged, 'review_unchanged');
