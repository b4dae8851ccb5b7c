import { freeSlug, slugOf } from './slug';

describe('the address of an imported edition', () => {
  it.each([
    ['Budget participatif, Świecie 2023', 'budget-participatif-swiecie-2023'],
    ['Łódź – Zarzew', 'lodz-zarzew'],
    ['Cœur de ville', 'coeur-de-ville'],
    ['ميزانية 🏛️', 'edition'],
    ['   ', 'edition'],
  ])('of « %s » is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is never that of a page, nor one already taken', () => {
    expect(freeSlug('importer', new Set())).toBe('importer-2');
    expect(freeSlug('travaux', new Set())).toBe('travaux-2');
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
    expect(freeSlug('a', new Set(['a-2']))).toBe('a');
  });
});
