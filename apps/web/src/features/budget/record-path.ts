/** Addresses of what is published of a closed edition; answered by the API, not by a page. */
export const recordPath = (edition: string, file: 'bulletins.pb' | 'resultats.json'): string =>
  `/files/budgets/${encodeURIComponent(edition)}/${file}`;
