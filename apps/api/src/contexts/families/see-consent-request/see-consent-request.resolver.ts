import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ConsentRequestType } from './consent-request.type';
import { SeeConsentRequest } from './see-consent-request.service';

@Resolver()
export class SeeConsentRequestResolver {
  constructor(private readonly seeing: SeeConsentRequest) {}

  /** For whoever holds the link; asking who that is keeps the page out of every shared cache. */
  @Query(() => ConsentRequestType)
  @Access.public()
  consentRequest(
    @AskingViewer() _viewer: Viewer | null,
    @Args('token', { type: () => String }) token: string,
  ): Promise<ConsentRequestType> {
    return this.seeing.byToken(token);
  }
}
