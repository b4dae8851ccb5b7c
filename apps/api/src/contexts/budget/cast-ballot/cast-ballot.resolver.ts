import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { CastBallotInput } from './cast-ballot.input';
import { type CastBallotAnswer, CastBallotResult } from './cast-ballot.result';
import { CastBallot } from './cast-ballot.service';

@Resolver()
export class CastBallotResolver {
  constructor(private readonly verb: CastBallot) {}

  @Mutation(() => CastBallotResult)
  @Access.member({ assisted: true })
  castBallot(
    @Args('input', { type: () => CastBallotInput }) input: CastBallotInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<CastBallotAnswer> {
    return this.verb.cast(input, viewer.personId, viewer.assistedBy !== null);
  }
}
