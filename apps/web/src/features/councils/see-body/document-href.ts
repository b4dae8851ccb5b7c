/** Where a document of a body is fetched. */
export const documentHref = (fileId: string): string => `/files/body-documents/${fileId}/document`;
