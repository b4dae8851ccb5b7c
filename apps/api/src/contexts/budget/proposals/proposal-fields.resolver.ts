import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ProposalType } from './proposal.type';

/** The one field of a proposal that depends on who asks; all others come with its row. */
@Resolver(() => ProposalType)
export class ProposalFieldsResolver {
  /** Is the person who asks its author? False for everybody else, and for nobody. */
  @ResolveField(() => Boolean)
  @Access.inherit()
  mine(@Parent() { authorId }: ProposalType, @AskingViewer() viewer: Viewer | null): boolean {
    return authorId !== null && authorId === viewer?.personId;
  }
}
