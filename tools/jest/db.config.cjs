module.exports = {
  ...require('./base.cjs'),
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.db-spec.ts'],
  globalSetup: '<rootDir>/tools/jest/database-setup.cjs',
  globalTeardown: '<rootDir>/tools/jest/database-teardown.cjs',
  testTimeout: 60_000,
};
