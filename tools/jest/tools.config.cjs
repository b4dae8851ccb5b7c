// The tools tried on a whole house: a copy of the sources, a built server. Minutes of work, not milliseconds.
module.exports = {
  ...require('./db.config.cjs'),
  testMatch: ['<rootDir>/tools/**/*.tool-spec.ts'],
  testTimeout: 240_000,
};
