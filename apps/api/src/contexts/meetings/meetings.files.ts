import type { FileKeepingTable } from '../../platform/files/file-keeping';
import { MeetingDocumentReaders } from './attach-document/meeting-document-readers.service';

/** The keeping of minutes that were signed by hand; also the word of their addresses. */
export const SIGNED_MINUTES = 'signed-minutes';

/** The keeping of what is to be read for a meeting. */
export const MEETING_DOCUMENTS = 'meeting-documents';

/** Signed minutes are shown from the moment the minutes are published: before, they belong to whoever sent them. */
export const meetingsFiles: FileKeepingTable = {
  [SIGNED_MINUTES]: {
    kinds: ['pdf'],
    mostBytes: 20 * 1024 * 1024,
    mostWaiting: 10,
    senders: { permission: 'meetings.minutes', within: true },
    readers: 'everyone',
  },
  [MEETING_DOCUMENTS]: {
    kinds: ['pdf', 'odt', 'docx', 'xlsx', 'csv'],
    mostBytes: 20 * 1024 * 1024,
    mostWaiting: 10,
    senders: { permission: 'meetings.prepare', within: true },
    readers: MeetingDocumentReaders,
  },
};
