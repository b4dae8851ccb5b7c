import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { BodyDeskType } from '../see-body-desk/body-desk.type';
import { SeeBodyDesk } from '../see-body-desk/see-body-desk.service';
import { PublishBodyDocumentInput } from './publish-document.input';
import { PublishBodyDocument } from './publish-document.service';

export const PublishBodyDocumentResult = createUnionType({
  name: 'PublishBodyDocumentResult',
  types: () => [BodyDeskType, InvalidInput] as const,
});

@Resolver()
export class PublishBodyDocumentResolver {
  constructor(
    private readonly verb: PublishBodyDocument,
    private readonly desks: SeeBodyDesk,
  ) {}

  @Mutation(() => PublishBodyDocumentResult)
  @Access.within('councils.keep')
  async publishBodyDocument(
    @Args('input', { type: () => PublishBodyDocumentInput }) input: PublishBodyDocumentInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof PublishBodyDocumentResult> {
    const answer = await this.verb.publish(input, viewer);
    return answer === 'published' ? this.desks.of(viewer, input.body) : answer;
  }
}
