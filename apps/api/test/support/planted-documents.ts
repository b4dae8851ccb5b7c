import { createHash } from 'node:crypto';
import { trustedDocuments } from '@parvis/contract/trusted-documents';

/** Documents that ask what `compiled-queries.api-spec.ts` plants. Import this before the server: it reads them once. */
export const plantedDocuments = {
  silentField: '{ plantedThing { id silent } }',
  steering: '{ plantedThing { id steering } }',
  memberOnly: '{ plantedThing { id mine } }',
  secretError: '{ plantedThing { id explodes } }',
  brokenPromise: '{ plantedThings { id missing } }',
  badDate: '{ plantedThing { id badDate } }',
  good: '{ plantedThings { __typename id } again: plantedThing { id } }',
};

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

for (const text of Object.values(plantedDocuments))
  (trustedDocuments as Record<string, string>)[hashOf(text)] = text;
