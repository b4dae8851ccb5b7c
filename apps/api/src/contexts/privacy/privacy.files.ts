import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { type FileKeepingTable, FileReaders } from '../../platform/files/file-keeping';
import type { StoredFileEntity } from '../../platform/files/stored-file.entity';

/** The keeping of exports; also the word of their addresses. */
export const EXPORTS = 'exports';

/** An export is read by the person whose data it holds, and by nobody else, whatever their role. */
@Injectable()
export class OwnFileReaders extends FileReaders {
  mayRead({ ownerId }: StoredFileEntity, viewer: Viewer): Promise<boolean> {
    return Promise.resolve(ownerId !== null && ownerId === viewer.personId);
  }
}

export const privacyFiles: FileKeepingTable = {
  [EXPORTS]: {
    kinds: ['zip'],
    mostBytes: 0,
    mostWaiting: 0,
    senders: { permission: 'privacy.exports' },
    readers: OwnFileReaders,
    personal: true,
  },
};
