import type { FileKeepingTable } from '../../platform/files/file-keeping';
import { PhotoReaders } from './moderate-proposals/photo-readers.service';

/** The keeping of proposals' photographs; also the word of their addresses. */
export const PHOTOS = 'photos';

/** What a participatory budget keeps: photographs of proposals, seen by everyone once the proposal is. */
export const budgetFiles: FileKeepingTable = {
  [PHOTOS]: {
    kinds: ['photograph'],
    mostBytes: 12 * 1024 * 1024,
    mostWaiting: 20,
    senders: 'members',
    readers: PhotoReaders,
  },
};
