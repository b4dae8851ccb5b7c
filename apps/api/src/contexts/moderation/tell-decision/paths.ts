/** What concerns oneself in moderation. */
export const MY_MODERATION = '/moi/moderation';

/** Page of a statement, for the author and the reporters. */
export const statementPath = (decisionId: string): string => `${MY_MODERATION}/${decisionId}`;
