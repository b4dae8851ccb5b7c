import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CountState {
  /** The vote is not closed. */
  NOT_CLOSED = 'not_closed',
  WAITING = 'waiting',
  COUNTING = 'counting',
  DONE = 'done',
  FAILED = 'failed',
}
registerEnumType(CountState, { name: 'CountState' });

/** Where the count of an edition stands. */
@ObjectType('CountProgress')
export class CountProgressType {
  @Field(() => CountState)
  state: CountState;

  @Field(() => Int)
  done: number;

  /** 0 when nobody can tell how much there is to do. */
  @Field(() => Int)
  total: number;

  /** Ballots in the record; null before closing. */
  @Field(() => Int, { nullable: true })
  ballots: number | null;

  /** Why it failed: unreadable_record, rule_unfit, too_long, out_of_memory, crashed. */
  @Field(() => String, { nullable: true })
  problem: string | null;
}
