import type { FileKeepingTable } from '../../platform/files/file-keeping';

/** The keeping of documents of bodies; also the word of their addresses. */
export const BODY_DOCUMENTS = 'body-documents';

/** Charters, rules and orders of recognition: everyone reads them once a body shows them. */
export const councilsFiles: FileKeepingTable = {
  [BODY_DOCUMENTS]: {
    kinds: ['pdf', 'odt', 'docx'],
    mostBytes: 20 * 1024 * 1024,
    mostWaiting: 10,
    senders: { permission: 'councils.keep', within: true },
    readers: 'everyone',
  },
};
