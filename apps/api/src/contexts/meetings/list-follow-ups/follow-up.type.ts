import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AssemblyType } from '../see-meeting/meeting.type';

export enum FollowUpStateName {
  OPEN = 'open',
  DONE = 'done',
  DROPPED = 'dropped',
}
registerEnumType(FollowUpStateName, { name: 'FollowUpState' });

/** What is to be done after a decision, as everybody reads it. */
@ObjectType('FollowUp')
export class FollowUpType {
  @Field(() => ID)
  id: string;

  /** Number of the meeting that decided. */
  @Field(() => Int)
  meeting: number;

  @Field(() => String)
  decision: string;

  @Field(() => String)
  task: string;

  @Field(() => String)
  owner: string;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  dueOn: string;

  /** Open, and its day is over in the town. */
  @Field(() => Boolean)
  late: boolean;

  @Field(() => FollowUpStateName)
  state: FollowUpStateName;

  @Field(() => String)
  outcome: string;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;
}

@ObjectType('FollowUpPage')
export class FollowUpPageType {
  @Field(() => AssemblyType)
  assembly: AssemblyType;

  /** May the person who asks keep this board? */
  @Field(() => Boolean)
  mayKeep: boolean;

  @Field(() => [FollowUpType])
  items: FollowUpType[];

  @Field(() => Int)
  totalItems: number;

  @Field(() => Int)
  openItems: number;
}
