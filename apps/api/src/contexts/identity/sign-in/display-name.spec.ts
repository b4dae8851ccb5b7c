import { readDisplayName } from './display-name';

it.each([
  ['  Amina   B. ', { name: 'Amina B.' }],
  ['نور الهدى', { name: 'نور الهدى' }],
  ['Zoé 👩‍🌾', { name: 'Zoé 👩‍🌾' }],
  ['Mo\nMo', { name: 'Mo Mo' }],
  ['\u202eadmin\u202c', { name: 'admin' }],
  ['', { rule: 'required' }],
  [' \u202e\u200d ', { rule: 'required' }],
  ['…', { rule: 'required' }],
  ['é'.repeat(60), { name: 'é'.repeat(60) }],
  ['é'.repeat(61), { rule: 'too_long' }],
  ['👩'.repeat(60), { name: '👩'.repeat(60) }],
  ['a'.repeat(1_000_000), { rule: 'too_long' }],
])('reads the name %.30j', (typed, read) => {
  expect(readDisplayName(typed)).toEqual(read);
});
