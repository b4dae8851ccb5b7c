import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Editions } from '../editions.store';
import { EditionRights } from '../see-edition/edition-rights.service';
import { EditionDesks } from './edition-desks.service';
import { EditionDeskType } from './edition-desk.type';

@Resolver()
export class SeeDeskResolver {
  constructor(
    private readonly editions: Editions,
    private readonly desks: EditionDesks,
    private readonly rights: EditionRights,
  ) {}

  @Query(() => EditionDeskType, { nullable: true })
  @Access.within('budget.steer')
  async editionDesk(
    @AskingViewer() viewer: Viewer,
    @Args('edition', { type: () => String }) slug: string,
  ): Promise<EditionDeskType | null> {
    const edition = await this.editions.bySlug(slug);
    if (!edition || !this.rights.may(viewer, 'budget.steer', edition.id)) return null;
    return this.desks.of(edition);
  }
}
