import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { FileReaders } from '../../../platform/files/file-keeping';
import type { StoredFileEntity } from '../../../platform/files/stored-file.entity';
import { ProposalEntity } from '../tables/proposal.entity';

/** A photograph is seen by who sees its proposal: everybody, until it is hidden. */
@Injectable()
export class PhotoReaders extends FileReaders {
  constructor(
    private readonly source: DataSource,
    private readonly permissions: Permissions,
  ) {
    super();
  }

  override async everyoneMayRead({ id }: StoredFileEntity): Promise<boolean> {
    const proposal = await this.source.manager.findOneBy(ProposalEntity, { photoId: id });
    return proposal === null || proposal.visibility === 'shown';
  }

  mayRead({ ownerId }: StoredFileEntity, viewer: Viewer): Promise<boolean> {
    const may = ownerId === viewer.personId || this.permissions.allows(viewer, 'moderation.decide');
    return Promise.resolve(may);
  }
}
