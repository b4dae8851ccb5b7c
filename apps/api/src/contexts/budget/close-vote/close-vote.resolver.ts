import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { EditionType } from '../edition.type';
import { EditionRights } from '../see-edition/edition-rights.service';
import { ShownEditions } from '../see-edition/shown-editions.store';
import { type CloseVoteAnswer, CloseVoteResult } from './close-vote.result';
import { CloseVote } from './close-vote.service';

@Resolver()
export class CloseVoteResolver {
  constructor(
    private readonly verb: CloseVote,
    private readonly editions: ShownEditions,
    private readonly rights: EditionRights,
  ) {}

  @Mutation(() => CloseVoteResult)
  @Access.within('budget.steer')
  async closeVote(
    @Args('edition', { type: () => String }) edition: string,
    @AskingViewer() viewer: Viewer,
    @AskedFields() asked: Asked,
  ): Promise<CloseVoteAnswer> {
    await this.rights.hold(viewer, 'budget.steer', edition);
    const answer = await this.verb.close(edition, viewer.personId);
    if (!(answer instanceof EditionType)) return answer;
    return (await this.editions.bySlug(edition, asked)) ?? answer;
  }
}
