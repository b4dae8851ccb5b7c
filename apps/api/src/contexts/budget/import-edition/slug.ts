const LONGEST = 60;
/** Words that are pages of their own beside the editions' desks. */
const TAKEN_BY_PAGES = new Set(['importer', 'travaux']);

/** « Budget participatif, Świecie 2023 » → « budget-participatif-swiecie-2023 »; never empty. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'edition' : slug;
}

/** The first free of slug, slug-2, slug-3… */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  const free = (one: string): boolean => !taken.has(one) && !TAKEN_BY_PAGES.has(one);
  if (free(slug)) return slug;
  let suffix = 2;
  while (!free(`${slug}-${suffix}`)) suffix++;
  return `${slug}-${suffix}`;
}
