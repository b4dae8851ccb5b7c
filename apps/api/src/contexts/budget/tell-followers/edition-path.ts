/** Where an edition is read: told in mails. The web's own table of addresses is apps/web/src/paths.ts. */
export const editionPath = (slug: string): string => `/budgets/${encodeURIComponent(slug)}`;
