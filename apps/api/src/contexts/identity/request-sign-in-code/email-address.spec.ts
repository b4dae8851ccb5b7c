import { readEmail } from './email-address';

it.each([
  ['  Amina@Exemple.fr ', { email: 'Amina@Exemple.fr' }],
  ['zoé@mairie.exemple.fr', { email: 'zoé@mairie.exemple.fr' }],
  ['', { rule: 'required' }],
  ['   ', { rule: 'required' }],
  ['amina', { rule: 'not_an_email' }],
  ['amina@exemple', { rule: 'not_an_email' }],
  ['amina@exemple.fr, moi@exemple.fr', { rule: 'not_an_email' }],
  ['Amina <amina@exemple.fr>', { rule: 'not_an_email' }],
  ['amina@exemple.fr\nBcc: tous@exemple.fr', { rule: 'not_an_email' }],
  ['amina\u0000@exemple.fr', { rule: 'not_an_email' }],
  ['amina\u202e@exemple.fr', { rule: 'not_an_email' }],
  [`${'a'.repeat(1_000_000)}@exemple.fr`, { rule: 'too_long' }],
])('reads %.60j', (typed, read) => {
  expect(readEmail(typed)).toEqual(read);
});
