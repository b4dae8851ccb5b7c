import { ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AskMyExport } from './ask-my-export.service';

@Resolver()
export class AskMyExportResolver {
  constructor(private readonly verb: AskMyExport) {}

  /** Answers the id of the long job. */
  @Mutation(() => ID)
  @Access.member()
  askMyExport(@AskingViewer() viewer: Viewer): Promise<string> {
    return this.verb.ask(viewer);
  }
}
