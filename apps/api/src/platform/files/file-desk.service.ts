import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { isUuid, refuse, type Result } from '@parvis/kernel';
import type { Request, Response } from 'express';
import { Permissions } from '../access/permissions';
import type { Viewer } from '../access/viewer';
import { NotFound } from '../graphql/refusals';
import type { FileSight } from './answer/answer-file';
import { type FileRefusal, isDiskFull } from './file-codes';
import { type FileKeeping, FileKeepings } from './file-keeping';
import { FileShelf } from './file-shelf';
import { KeptFiles } from './kept-files.store';
import { DOCUMENT_PART, prepareFile } from './kinds/prepare-file';
import { PHOTO_SIZES } from './kinds/re-encode-photo';
import { receiveFile, type Received } from './receive/receive-file';
import type { StoredFileEntity } from './stored-file.entity';

interface Sending {
  readonly keeping: string;
  readonly viewer: Viewer;
  readonly request: Request;
  readonly response: Response;
}

const REFUSED = {
  missing: 'file_missing',
  malformed: 'file_missing',
  too_large: 'file_too_large',
  disk_full: 'disk_full',
} as const satisfies Record<Extract<Received, { refused: string }>['refused'], FileRefusal>;

const PHOTO_PARTS = new Set(Object.keys(PHOTO_SIZES).map((size) => `${size}.webp`));

/** Who may send and who may see: the rules of the keepings, applied. */
@Injectable()
export class FileDesk {
  constructor(
    private readonly keepings: FileKeepings,
    private readonly permissions: Permissions,
    private readonly files: KeptFiles,
    private readonly shelf: FileShelf,
  ) {}

  /** Receives, examines and keeps one file. Whatever the outcome, nothing is left of what was not kept. */
  async receive(sending: Sending): Promise<Result<StoredFileEntity, FileRefusal>> {
    const { keeping, viewer, request, response } = sending;
    const rule = this.keepings.find(keeping);
    if (!rule || !this.maySend(rule, viewer)) throw new NotFound();
    if (!(await this.shelf.hasRoom(rule.mostBytes))) {
      request.resume();
      return refuse('disk_full');
    }
    try {
      return await this.shelf.aside(async (folder) => {
        const path = join(folder, 'received');
        const { mostBytes } = rule;
        const received = await receiveFile(request, response, { field: 'file', mostBytes, path });
        if ('refused' in received) return refuse(REFUSED[received.refused]);
        const prepared = await prepareFile(path, folder, rule);
        if (!prepared.ok) return prepared;
        const wanted = { keeping, rule, ownerId: viewer.personId, name: received.name };
        return this.files.keep(wanted, prepared.value);
      });
    } catch (error) {
      if (isDiskFull(error)) return refuse('disk_full');
      throw error;
    }
  }

  private maySend({ senders }: FileKeeping, viewer: Viewer): boolean {
    if (senders === 'members') return true;
    const { permission, within } = senders;
    return within
      ? this.permissions.allowsSomewhere(viewer, permission)
      : this.permissions.allows(viewer, permission);
  }

  /** Null: no such thing, or not for this person; the two are not told apart. */
  async sightOf(
    address: { keeping: string; id: string; part: string },
    viewer: Viewer | null,
  ): Promise<FileSight | null> {
    const rule = this.keepings.find(address.keeping);
    if (!rule?.readers || !isUuid(address.id)) return null;
    const file = await this.files.find(address.keeping, address.id.toLowerCase());
    if (!file || !hasPart(file, address.part)) return null;
    const sight = (everyone: boolean): FileSight => ({ file, part: address.part, everyone });
    if (!file.attachedAt) return viewer && file.ownerId === viewer.personId ? sight(false) : null;
    if (rule.readers === 'everyone') return sight(true);
    const readers = this.keepings.rule(rule.readers);
    if (await readers.everyoneMayRead(file)) return sight(true);
    const may = viewer !== null && (await readers.mayRead(file, viewer));
    return may ? sight(false) : null;
  }
}

const hasPart = ({ kind }: StoredFileEntity, part: string): boolean =>
  kind === 'photograph' ? PHOTO_PARTS.has(part) : part === DOCUMENT_PART;
