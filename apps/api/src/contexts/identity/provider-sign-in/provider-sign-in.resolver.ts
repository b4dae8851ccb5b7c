import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ProviderDoors } from './provider-doors.service';

@Resolver()
export class ProviderSignInResolver {
  constructor(private readonly doors: ProviderDoors) {}

  /** Where to go, after signing out here, to be signed out at the identity provider too; null for other sessions. */
  @Query(() => String, { nullable: true })
  @Access.member()
  async providerSignOut(@AskingViewer() viewer: Viewer): Promise<string | null> {
    // Away, the provider must not keep anybody from signing out here.
    return this.doors.signOutAddress(viewer).catch(() => null);
  }
}
