export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // The sources import './x.js' as NodeNext asks; under jest the file is './x.ts'.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // A real Neo4j, started when the first suite asks for it.
  globalSetup: '<rootDir>/test/neo4j/setup.mjs',
  globalTeardown: '<rootDir>/test/neo4j/teardown.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  coverageProvider: 'v8',
  // A hang fails; a machine that has much to do does not.
  testTimeout: 60_000,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/generated.ts'],
};
