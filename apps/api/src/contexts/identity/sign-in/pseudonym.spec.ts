import { pseudonymFault } from './pseudonym';

it.each([
  ['Merle vif 42', 'lea.martin@exemple.fr', null],
  ['renard_bleu', 'lea.martin@exemple.fr', null],
  ['Étoile', null, null],
  ['نور الهدى', 'nour@exemple.fr', null],
  ['Léa Martin', null, 'looks_like_a_name'],
  ['Léa M.', null, 'looks_like_a_name'],
  ['LÉA-ROSE', null, 'looks_like_a_name'],
  ['d’Arc Élise', null, 'looks_like_a_name'],
  ['léa martin', 'lea.martin@exemple.fr', 'says_your_address'],
  ['martin 46', 'lea.martin@exemple.fr', 'says_your_address'],
  ['lea', 'Léa2013@exemple.fr', 'says_your_address'],
  ['leamartin', 'lea.martin@exemple.fr', 'says_your_address'],
  ['le merle', 'le.46@exemple.fr', null],
])('a minor who would be called %j, with the address %j: %s', (name, email, fault) => {
  expect(pseudonymFault(name, email)).toBe(fault);
});
