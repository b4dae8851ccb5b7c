import { namesOf } from './context.mjs';
import { addressOf, camel, kebabOr, nounOf, pascal, pluralOf } from './names.mjs';
import { accessOf } from './verb.mjs';

it.each([
  ['alerts', 'alert', 'alerts'],
  ['activities', 'activity', 'activities'],
  ['agenda', 'agenda-entry', 'agenda-entries'],
  ['lending', 'lending-entry', 'lending-entries'],
  ['taxes', 'taxe', 'taxes'],
])('%s keeps a %s, several are %s', (context, noun, plural) => {
  expect([nounOf(context), pluralOf(nounOf(context))]).toEqual([noun, plural]);
});

it('spells a name as files, classes and variables do', () => {
  expect([pascal('tool-shed'), camel('tool-shed')]).toEqual(['ToolShed', 'toolShed']);
  expect(kebabOr('The name', 'tool-shed')).toBe('tool-shed');
});

it.each(['Tool', 'tool_shed', '-tool', 'été', ''])('refuses the name %p', (name) => {
  expect(() => kebabOr('The name', name)).toThrow('kebab-case');
});

it('makes an address of a French label, without accents or apostrophes', () => {
  expect(addressOf('Prêt d’outils & échanges')).toBe('/pret-d-outils-echanges');
});

it('refuses a noun that is its own plural', () => {
  expect(() => namesOf({ name: 'news', noun: 'news', plural: 'news' })).toThrow('--plural');
});

const TABLE = `export const x: PermissionTable = {
  'lending.keep': ['facilitator', 'administrator'],
  'lending.chair': { roles: ['chair'], own: true },
};`;

it.each([
  ['the first permission of the context', undefined, "@Access('lending.keep')", 'facilitator'],
  ['the permission that is asked for', 'lending.chair', "@Access('lending.chair')", 'chair'],
  ['any member, when it is asked for', 'member', '@Access.member()', 'resident'],
])('a verb is opened by %s', (_, wanted, access, role) => {
  expect(accessOf(TABLE, wanted)).toMatchObject({ access, role });
});

it('a verb is opened by any member where the context has no permission, and by no unknown one', () => {
  expect(accessOf('', undefined)).toMatchObject({ access: '@Access.member()' });
  expect(() => accessOf(TABLE, 'lending.nothing')).toThrow('not declared');
});
