import { trustedDocuments } from '@parvis/contract/trusted-documents';

/** Body of a call as the web sends it: the hash of its document called `name`, never the text. */
export function trustedCall(name: string, variables: object = {}): object {
  const found = Object.entries(trustedDocuments).find(([, text]) =>
    new RegExp(`\\b(query|mutation|subscription) ${name}\\b`).test(text),
  );
  if (!found) throw new Error(`the web has no document called ${name}`);
  return { variables, extensions: { persistedQuery: { version: 1, sha256Hash: found[0] } } };
}
