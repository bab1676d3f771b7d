import base from '../../jest.config.js';

/** The suites that need a browser: one Chromium and one server for all of them, one suite after the other. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  globalSetup: '<rootDir>/test/browser/setup.mjs',
  globalTeardown: '<rootDir>/test/browser/teardown.mjs',
  maxWorkers: 1,
  testTimeout: 90_000,
};
