import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { ProposalType } from '../proposals/proposal.type';
import { Proposals } from '../proposals/proposals.store';

@Resolver()
export class ReadProposalResolver {
  constructor(private readonly store: Proposals) {}

  @Query(() => ProposalType, { nullable: true })
  @Access.public()
  proposal(
    @Args('edition', { type: () => String }) edition: string,
    @Args('number', { type: () => Int }) number: number,
    @AskedFields() asked: Asked,
  ): Promise<ProposalType | null> {
    return this.store.byNumber(edition, number, asked);
  }
}
