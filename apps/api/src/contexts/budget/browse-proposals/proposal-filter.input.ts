import { Field, InputType } from '@nestjs/graphql';
import { ProposalStateName } from '../proposals/proposal.type';

/** Each narrows the list; none is needed. */
@InputType()
export class ProposalFilter {
  @Field(() => String, { nullable: true })
  neighbourhood?: string | null;

  @Field(() => ProposalStateName, { nullable: true })
  state?: ProposalStateName | null;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  /** Words of the title, the text, the place or the proposer's name; accents and capitals do not count. */
  @Field(() => String, { nullable: true })
  search?: string | null;
}
