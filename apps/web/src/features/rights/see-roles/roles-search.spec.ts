import { readRolesSearch, writeRolesSearch } from './roles-search';

describe('the address of the list of roles', () => {
  it.each(['', '?role=dpo', '?mots=am%C3%A9lie', '?role=key_holder&mots=a&page=3'])(
    '%s is read and written',
    (text) => {
      expect(writeRolesSearch(readRolesSearch(new URLSearchParams(text)))).toBe(text);
    },
  );

  it.each(['?role=king', '?page=-1', '?page=1.5', '?page=x', '?mots=+'])('%s is everything', (text) => {
    expect(readRolesSearch(new URLSearchParams(text))).toEqual({ role: null, words: '', page: 1 });
  });
});
