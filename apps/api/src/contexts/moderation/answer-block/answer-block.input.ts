import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AnswerBlockInput {
  @Field(() => ID)
  blockId: string;

  /** Proposed: it begins, or is refused. Contested: it stands, or is lifted. */
  @Field(() => Boolean)
  stands: boolean;

  /** Needed to answer an appeal: the person reads it. */
  @Field(() => String, { nullable: true })
  answer?: string | null;
}
