import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { EditionRights } from './edition-rights.service';
import { EditionType } from '../edition.type';

/** What depends on who asks: which desks a screen offers. The verbs ask again for themselves. */
@Resolver(() => EditionType)
export class EditionFieldsResolver {
  constructor(private readonly rights: EditionRights) {}

  /** May the person who asks answer its proposals? */
  @ResolveField(() => Boolean)
  @Access.inherit()
  mayReview(@Parent() { id }: EditionType, @AskingViewer() viewer: Viewer | null): boolean {
    return viewer !== null && this.rights.may(viewer, 'budget.review', id);
  }

  /** May the person who asks open and close its vote? */
  @ResolveField(() => Boolean)
  @Access.inherit()
  maySteer(@Parent() { id }: EditionType, @AskingViewer() viewer: Viewer | null): boolean {
    return viewer !== null && this.rights.may(viewer, 'budget.steer', id);
  }
}
