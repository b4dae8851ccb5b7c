import { matchPattern } from './shared/router';
import { isPage, paths, patterns } from './paths';

describe('the table of addresses', () => {
  it.each([
    [patterns.edition, paths.edition('cahors-2027'), { edition: 'cahors-2027' }],
    [patterns.projects, paths.projects('cahors-2027'), { edition: 'cahors-2027' }],
    [patterns.project, paths.project('cahors-2027', 12), { edition: 'cahors-2027', number: '12' }],
    [patterns.propose, paths.propose('é/ à'), { edition: 'é/ à' }],
    [patterns.vote, paths.vote('x'), { edition: 'x' }],
    [patterns.results, paths.results('x'), { edition: 'x' }],
    [patterns.deskEdition, paths.deskEdition('x'), { edition: 'x' }],
    [patterns.deskProject, paths.deskProject('x', 3), { edition: 'x', number: '3' }],
  ])('%s is what its function builds', (pattern, built, expected) => {
    expect(matchPattern(pattern, built)).toEqual(expected);
    expect(isPage(built)).toBe(true);
  });

  it('comes back after signing in, with its question marks intact', () => {
    expect(
      new URLSearchParams(paths.signIn('/budgets/x/voter?page=2&tri=cout').split('?')[1]).get('retour'),
    ).toBe('/budgets/x/voter?page=2&tri=cout');
  });

  it.each([
    '//ailleurs.example',
    'https://ailleurs.example',
    '#contenu',
    '/files/photos/1/large.webp',
    '/langue/en?retour=/',
    '/connexion/fournisseur?retour=%2Fmoi',
    '/budgets/cahors-2027/bulletins.pb',
    '/budgets/cahors-2027/resultats.json?x=1',
  ])('leaves %s to the browser', (href) => {
    expect(isPage(href)).toBe(false);
  });
});
