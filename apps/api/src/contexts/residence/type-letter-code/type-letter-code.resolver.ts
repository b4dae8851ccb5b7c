import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type TypeLetterCodeAnswer, TypeLetterCodeResult } from './type-letter-code.result';
import { TypeLetterCode } from './type-letter-code.service';

@Resolver()
export class TypeLetterCodeResolver {
  constructor(private readonly verb: TypeLetterCode) {}

  @Mutation(() => TypeLetterCodeResult)
  @Access.member({ assisted: true })
  typeLetterCode(
    @Args('code', { type: () => String }) code: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<TypeLetterCodeAnswer> {
    return this.verb.type(viewer, code);
  }
}
