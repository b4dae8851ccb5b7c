import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';

/** The person may neither file nor report for a time. She reads and votes as before. */
@ObjectType({ implements: () => [Problem] })
export class BlockedForNow extends Problem {
  @Field(() => Date)
  until: Date;
}

export const blockedForNow = (until: Date): BlockedForNow =>
  Object.assign(new BlockedForNow(), { code: 'blocked_for_now', until });
