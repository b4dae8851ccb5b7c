import { withFrenchSpaces } from './french-typography.mjs';

const NB = '\u00a0';

it.each([
  ['Êtes-vous sûr ?', `Êtes-vous sûr${NB}?`],
  ['Bravo!', `Bravo${NB}!`],
  ['Vos choix : {{count}}', `Vos choix${NB}: {{count}}`],
  ['{{name}}: déposé', `{{name}}${NB}: déposé`],
  ['« déclaré »', `«${NB}déclaré${NB}»`],
  ['«déclaré»', `«${NB}déclaré${NB}»`],
  ['Vous avez dit « oui » ?', `Vous avez dit «${NB}oui${NB}»${NB}?`],
])('corrects %s', (typed, printed) => {
  expect(withFrenchSpaces(typed)).toBe(printed);
});

it.each([
  ['https://exemple.fr/page?a=b'],
  ['à 10:30'],
  [`Déjà juste${NB}: oui${NB}!`],
  ['Espace fine\u202f?'],
  [`«${NB}oui${NB}»`],
  ['«\u202foui\u202f»'],
  ['Point. Virgule, tiret - et (parenthèse).'],
])('leaves %s alone', (sentence) => {
  expect(withFrenchSpaces(sentence)).toBe(sentence);
});
