import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What everybody reads of a proposal that a moderator has hidden: neither its title nor its author. */
@ObjectType('HiddenProposal')
export class HiddenProposalType {
  @Field(() => Int)
  number: number;

  /** From the closed list of reasons. */
  @Field(() => String)
  reason: string;

  @Field(() => Date)
  hiddenAt: Date;
}
