import documents from './trusted-documents.json';

/** SHA-256 (hex) → text of each GraphQL document of the web, as code generation commits them. For the server only. */
export const trustedDocuments: Readonly<Record<string, string>> = documents;
