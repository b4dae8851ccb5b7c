import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PrintLetters } from './print-letters.service';
import { LettersPrinted, ResidenceDesk } from './residence-desk.type';

@Resolver()
export class PrintLettersResolver {
  constructor(private readonly verb: PrintLetters) {}

  @Query(() => ResidenceDesk)
  @Access('residence.print')
  residenceDesk(): Promise<ResidenceDesk> {
    return this.verb.desk();
  }

  @Mutation(() => LettersPrinted)
  @Access('residence.print')
  printLetters(@AskingViewer() viewer: Viewer): Promise<LettersPrinted> {
    return this.verb.print(viewer);
  }

  @Mutation(() => ResidenceDesk)
  @Access('residence.print')
  lettersPosted(@AskingViewer() viewer: Viewer): Promise<ResidenceDesk> {
    return this.verb.posted(viewer);
  }
}
