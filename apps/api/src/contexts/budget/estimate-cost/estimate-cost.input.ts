import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class EstimateCostInput {
  @Field(() => ID)
  proposalId: string;

  /** Integer cents, taxes included. */
  @Field(() => Number)
  costCents: number;

  /** What the estimate covers, in a sentence. */
  @Field(() => String, { nullable: true })
  costNote?: string | null;
}
