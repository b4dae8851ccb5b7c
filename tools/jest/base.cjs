// One Jest setting for the three costs of test (unit, database, API): only what they match differs.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));

const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [path]]) => [
    `^${name}$`,
    `<rootDir>/${path.replace(/^\.\//, '')}`,
  ]),
);

module.exports = {
  rootDir: root,
  testEnvironment: 'node',
  moduleNameMapper: {
    ...moduleNameMapper,
    '\\.css$': '<rootDir>/tools/jest/empty-style.cjs',
    '\\.svg$': '<rootDir>/tools/jest/asset-address.cjs',
  },
  transform: {
    '^.+\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          keepClassNames: true,
        },
        module: { type: 'commonjs', ignoreDynamic: false },
      },
    ],
  },
  // Packages published as ES modules only: Jest on Node 20 must translate them.
  transformIgnorePatterns: ['/node_modules/(?!(marked|@fontsource-variable)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.parvis/', '<rootDir>/tmp/'],
  watchman: false,
};
