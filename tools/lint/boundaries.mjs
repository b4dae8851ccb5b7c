// Who may import whom between projects (docs/rules/boundaries-and-floors.md). Never a `* -> *` line:
// it would enforce nothing.
const only = (type, ...others) => ({
  sourceTag: `type:${type}`,
  onlyDependOnLibsWithTags: others.map((other) => `type:${other}`),
});

export const depConstraints = [
  only('kernel'),
  only('contract'),
  only('rule', 'kernel', 'rule'),
  {
    ...only('ui'),
    bannedExternalImports: ['@apollo/*', 'graphql', 'i18next', 'react-i18next', 'react-router'],
  },
  only('testing', 'kernel', 'contract', 'rule'),
  only('api', 'kernel', 'contract', 'rule', 'testing'),
  only('web', 'kernel', 'contract', 'rule', 'ui', 'testing'),
  only('cli', 'kernel', 'contract', 'rule', 'testing'),
  only('e2e', 'kernel', 'contract', 'rule', 'testing'),
  only('tool', 'kernel', 'contract', 'rule', 'testing'),
];

/** Libs that hold rules: no clock, no dice, no node, no framework. */
export const PURE_LIBS = [
  'kernel',
  'contract',
  'tally',
  'pabulib',
  'ballot',
  'ballot-box',
  'sortition',
  'eligibility',
  'phases',
  'town-colours',
  'audit-chain',
  'quorum',
  'mandates',
  'annual-review',
  'minutes',
  'tables',
  'diagnosis',
  'commitments',
  'stance-groups',
];
