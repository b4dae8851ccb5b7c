module.exports = {
  ...require('./db.config.cjs'),
  testMatch: ['<rootDir>/apps/api/test/**/*.api-spec.ts'],
};
