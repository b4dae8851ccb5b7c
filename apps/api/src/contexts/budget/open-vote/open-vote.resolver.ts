import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { EditionType } from '../edition.type';
import { EditionRights } from '../see-edition/edition-rights.service';
import { ShownEditions } from '../see-edition/shown-editions.store';
import { type OpenVoteAnswer, OpenVoteResult } from './open-vote.result';
import { OpenVote } from './open-vote.service';

@Resolver()
export class OpenVoteResolver {
  constructor(
    private readonly verb: OpenVote,
    private readonly editions: ShownEditions,
    private readonly rights: EditionRights,
  ) {}

  @Mutation(() => OpenVoteResult)
  @Access.within('budget.steer')
  async openVote(
    @Args('edition', { type: () => String }) edition: string,
    @Args('endIdeasEarly', { type: () => Boolean, defaultValue: false }) endIdeasEarly: boolean,
    @AskingViewer() viewer: Viewer,
    @AskedFields() asked: Asked,
  ): Promise<OpenVoteAnswer> {
    await this.rights.hold(viewer, 'budget.steer', edition);
    const answer = await this.verb.open({ edition, endIdeasEarly, actorId: viewer.personId });
    if (!(answer instanceof EditionType)) return answer;
    return (await this.editions.bySlug(edition, asked)) ?? answer;
  }
}
