import type { FileKeepingTable } from '../../platform/files/file-keeping';

/** The keeping of minutes that were signed by hand; also the word of their addresses. */
export const SIGNED_MINUTES = 'signed-minutes';

/** Shown from the moment the minutes are published: before, they belong to whoever sent them. */
export const meetingsFiles: FileKeepingTable = {
  [SIGNED_MINUTES]: {
    kinds: ['pdf'],
    mostBytes: 20 * 1024 * 1024,
    mostWaiting: 10,
    senders: { permission: 'meetings.minutes', within: true },
    readers: 'everyone',
  },
};
