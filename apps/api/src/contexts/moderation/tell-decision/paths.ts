/** Page of a statement, for the author and the reporters. */
export const statementPath = (decisionId: string): string => `/moi/moderation/${decisionId}`;
