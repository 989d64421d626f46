// Jest as ES modules: sources are transformed by the bundler's own compiler.
export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/transform.mjs' },
  // The browser and whole years of draws take their time on a busy machine.
  testTimeout: 120_000,
  maxWorkers: 2,
};
