import { Query, Resolver } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { ProposalType } from '../proposals/proposal.type';
import { Proposals } from '../proposals/proposals.store';

@Resolver()
export class ListMyProposalsResolver {
  constructor(private readonly store: Proposals) {}

  /** Newest first, of all editions. */
  @AtMost(200)
  @Query(() => [ProposalType])
  @Access.member({ assisted: true })
  myProposals(@AskingViewer() viewer: Viewer, @AskedFields() asked: Asked): Promise<ProposalType[]> {
    return this.store.ofAuthor(viewer.personId, asked);
  }
}
