import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import type { Viewer } from '../../../platform/access/viewer';
import { HiddenProposalType } from './hidden-proposal.type';
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
    @AskingViewer() viewer: Viewer | null,
    @AskedFields() asked: Asked,
  ): Promise<ProposalType | null> {
    return this.store.byNumber({ edition, number, asking: viewer?.personId ?? null }, asked);
  }

  /** What stands in the place of a hidden proposal; null when there is nothing to say, as of one nobody has read yet. */
  @Query(() => HiddenProposalType, { nullable: true })
  @Access.public()
  hiddenProposal(
    @Args('edition', { type: () => String }) edition: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<HiddenProposalType | null> {
    return this.store.hidden(edition, number);
  }
}
