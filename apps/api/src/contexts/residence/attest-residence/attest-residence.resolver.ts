import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AttestResidenceInput } from './attest-residence.input';
import { type AttestResidenceAnswer, AttestResidenceResult } from './attest-residence.result';
import { AttestResidence } from './attest-residence.service';

@Resolver()
export class AttestResidenceResolver {
  constructor(private readonly verb: AttestResidence) {}

  @Mutation(() => AttestResidenceResult)
  @Access('residence.attest')
  attestResidence(
    @Args() input: AttestResidenceInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<AttestResidenceAnswer> {
    return this.verb.attest(viewer, input);
  }
}
