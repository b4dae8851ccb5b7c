import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AskLetterInput } from './ask-letter.input';
import { type AskLetterAnswer, AskLetterResult } from './ask-letter.result';
import { AskLetter } from './ask-letter.service';

@Resolver()
export class AskLetterResolver {
  constructor(private readonly verb: AskLetter) {}

  @Mutation(() => AskLetterResult)
  @Access.member({ assisted: true })
  askLetter(@Args() input: AskLetterInput, @AskingViewer() viewer: Viewer): Promise<AskLetterAnswer> {
    return this.verb.ask(viewer, input);
  }
}
