import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A vote that was not held here, as the minutes say it. */
@InputType()
export class VoteByHandInput {
  /** `yyyy-mm-dd` */
  @Field(() => String)
  adoptedOn: string;

  /** « Séance plénière, centre social ». */
  @Field(() => String)
  meeting: string;

  @Field(() => Int)
  votesFor: number;

  @Field(() => Int)
  votesAgainst: number;

  @Field(() => Int)
  votesAbstain: number;
}

/** One of `questionId` and `byHand`. */
@InputType()
export class AdoptOpinionInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  opinionId: string;

  /** Of the text that was put to the vote. */
  @Field(() => Int)
  seenVersion: number;

  /** The closed question of a meeting of this body that adopted it. */
  @Field(() => ID, { nullable: true })
  questionId?: string | null;

  @Field(() => VoteByHandInput, { nullable: true })
  byHand?: VoteByHandInput | null;
}
