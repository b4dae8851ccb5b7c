import { EVERYTHING, isNarrowed, keptFields, readSearch, toFilter, writeSearch } from './list-search';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the address of the list of projects', () => {
  it('is read and written the same', () => {
    const query = '?quartier=terre-rouge&theme=sport&etat=on_ballot&mots=b%C3%A2timent+L&page=2';
    const search = read(query);
    expect(search).toEqual({
      neighbourhood: 'terre-rouge',
      theme: 'sport',
      state: 'ON_BALLOT',
      words: 'bâtiment L',
      page: 2,
    });
    expect(writeSearch(search, { page: 2 })).toBe(query);
    expect(writeSearch(EVERYTHING)).toBe('');
  });

  it('goes back to the first page when a filter changes', () => {
    expect(writeSearch(read('?page=3'), { theme: 'sport' })).toBe('?theme=sport');
  });

  it('leaves out what it does not understand', () => {
    expect(read('?etat=anything&page=-1&mots=++&quartier=')).toEqual(EVERYTHING);
    expect(read('?page=1e9').page).toBe(1);
    expect(read(`?mots=${'x'.repeat(9000)}`).words).toHaveLength(200);
  });

  it('knows when it narrows, and what a search form must keep', () => {
    expect(isNarrowed(read('?page=2'))).toBe(false);
    expect(isNarrowed(read('?mots=banc'))).toBe(true);
    expect(keptFields(read('?etat=costed&mots=banc'))).toEqual([['etat', 'costed']]);
    expect(toFilter(EVERYTHING)).toEqual({ neighbourhood: null, theme: null, state: null, search: null });
  });
});
