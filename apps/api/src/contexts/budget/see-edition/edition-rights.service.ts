import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import { TOWN, type Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { NotFound } from '../../../platform/graphql/refusals';

/** What is done in an edition, by those of the town and by those of this edition alone. */
export type EditionRight = 'budget.review' | 'budget.steer' | 'budget.change_roll';

/** Where a role given for one edition counts. */
export const editionSpace = (id: string): string => `edition:${id}`;

/**
 * Asked by every verb and reading behind `@Access.within('budget.…')`, before anything else: whoever runs one edition
 * finds no other. An edition keeps its id and a proposal its edition, so nothing changes between this and the verb.
 */
@Injectable()
export class EditionRights {
  constructor(
    private readonly source: DataSource,
    private readonly permissions: Permissions,
  ) {}

  /** By the edition's id. */
  may(viewer: Viewer, right: EditionRight, id: string): boolean {
    return this.permissions.allows(viewer, right, editionSpace(id));
  }

  /** @throws NotFound when there is no such edition, or none for this person */
  hold(viewer: Viewer, right: EditionRight, slug: string): Promise<void> {
    return this.holdWhere(viewer, right, 'SELECT id FROM edition WHERE slug = $1', slug);
  }

  /** @throws NotFound as `hold`, of a proposal by its id */
  async holdProposal(viewer: Viewer, right: EditionRight, proposalId: string): Promise<void> {
    if (!isUuid(proposalId)) throw new NotFound();
    await this.holdWhere(viewer, right, 'SELECT edition_id AS id FROM proposal WHERE id = $1', proposalId);
  }

  private async holdWhere(viewer: Viewer, right: EditionRight, text: string, key: string): Promise<void> {
    // Those of the whole town need no statement more.
    if (this.permissions.allows(viewer, right, TOWN)) return;
    const [row] = await readRows<{ id: string }>(this.source, text, [key]);
    if (!row || !this.may(viewer, right, row.id)) throw new NotFound();
  }
}
