module.exports = {
  ...require('./base.cjs'),
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/e2e/'],
};
