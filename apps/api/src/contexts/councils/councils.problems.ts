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

const problem =
  <P extends Problem>(type: new () => P, code: string) =>
  (): P =>
    Object.assign(new type(), { code });

export const bodyNameTaken = problem(BodyNameTaken, 'body_name_taken');
export const bodyMovedOn = problem(BodyMovedOn, 'body_moved_on');
export const collegeInUse = problem(CollegeInUse, 'college_in_use');
