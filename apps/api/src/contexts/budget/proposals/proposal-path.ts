/** Where a proposal is read: told in mails. The web's own table of addresses is apps/web/src/paths.ts. */
export const proposalPath = (editionSlug: string, number: number): string =>
  `/budgets/${encodeURIComponent(editionSlug)}/projets/${number}`;
