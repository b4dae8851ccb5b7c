import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** Whether something may be done now, and why not. */
@ObjectType('DeskAct')
export class DeskActType {
  /** Words of `libs/phases`: `open_vote`, `close_vote`… */
  @Field(() => String)
  act: string;

  @Field(() => Boolean)
  allowed: boolean;

  /** `too_early`, `too_late` or `already_done`. */
  @Field(() => String, { nullable: true })
  why: string | null;
}

/** What whoever runs an edition sees of it. Numbers only: nobody's vote, nobody's name. */
@ObjectType('EditionDesk')
export class EditionDeskType {
  /** Submitted or to be made clearer: they wait for an answer. */
  @Field(() => Int)
  toReview: number;

  /** Admissible, without a cost yet. */
  @Field(() => Int)
  toCost: number;

  /** Costed: they would go on the ballot paper. */
  @Field(() => Int)
  ready: number;

  @Field(() => Int)
  onBallot: number;

  @Field(() => Int)
  rollSize: number;

  /** People who have voted. */
  @Field(() => Int)
  signatures: number;

  /** Ballots in the urn, or on the record once closed. Must equal `signatures`. */
  @Field(() => Int)
  ballots: number;

  /** `rollSize`, `signatures` and `ballots` are rounded down to a multiple of this; 1 unless the vote is open. */
  @Field(() => Int)
  roundedTo: number;

  /** Whether there are as many ballots as signatures, by the exact numbers. */
  @Field(() => Boolean)
  balanced: boolean;

  @AtMost(12)
  @Field(() => [DeskActType])
  acts: DeskActType[];
}
