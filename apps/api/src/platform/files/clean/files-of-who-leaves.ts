import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OwnErasures, type AfterCommit } from '../../privacy/own-erasures';
import type { DataSubject } from '../../privacy/personal-tables';
import { FileKeepings } from '../file-keeping';
import { FileShelf } from '../file-shelf';

/**
 * The files of a person who leaves: what only she saw goes, row and bytes; what something public shows stays without
 * her. The bytes go once the rows are gone: a crash between the two leaves them to the nightly comparison.
 */
@Injectable()
export class FilesOfWhoLeaves implements OnModuleInit {
  constructor(
    private readonly own: OwnErasures,
    private readonly keepings: FileKeepings,
    private readonly shelf: FileShelf,
  ) {}

  onModuleInit(): void {
    this.own.onErasure({
      when: { table: 'stored_file' },
      erase: (manager, subject) => this.erase(manager, subject),
    });
  }

  private async erase(manager: EntityManager, { personId }: DataSubject): Promise<AfterCommit> {
    const personal = this.keepings.names().filter((name) => this.keepings.find(name)?.personal);
    const [rows] = await manager.query<[{ id: string }[], number]>(
      `DELETE FROM stored_file WHERE owner_id = $1 AND (attached_at IS NULL OR keeping = ANY($2)) RETURNING id`,
      [personId, personal],
    );
    return async () => {
      for (const { id } of rows) await this.shelf.remove(id);
    };
  }
}
