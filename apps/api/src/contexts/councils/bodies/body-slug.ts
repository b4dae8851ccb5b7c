const LONGEST = 60;

/** « Conseil citoyen de Terre-Rouge » → « conseil-citoyen-de-terre-rouge »; never empty. */
export function bodySlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'instance' : slug;
}

/** The first of `wanted`, `wanted-2`, `wanted-3`… that is free. */
export function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let suffix = 2; taken.has(key); suffix++) key = `${wanted}-${suffix}`;
  return key;
}
