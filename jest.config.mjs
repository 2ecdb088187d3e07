// what this Node is good for is judged by npm start, not by every worker's SDK
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];
// published as ES modules alone
const modules = '/node_modules/(?:fast-png|iobuffer)/';
const transform = { '^.+\\.tsx?$': swc, [`${modules}.+\\.js$`]: swc };
const transformIgnorePatterns = [`/node_modules/(?!(?:fast-png|iobuffer)/)`];
const common = {
  transform,
  transformIgnorePatterns,
  testEnvironment: 'node',
  clearMocks: true,
  restoreMocks: true,
};
const under = (...folders) =>
  folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`);

/** Five kinds of tests: pure, with the real table, of the clients' parts (phone and desk), and of what was built. */
export default {
  // a hang is a fault, a busy machine is none
  testTimeout: 30_000,
  projects: [
    { ...common, displayName: 'domain', testMatch: under('domain') },
    {
      ...common,
      displayName: 'node',
      testMatch: under('usecases', 'adapters', 'http', 'commands', 'local', 'deploy', 'model'),
      globalSetup: '<rootDir>/tests/support/dynamo-global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/dynamo-global-teardown.ts',
    },
    {
      ...common,
      displayName: 'client',
      testMatch: under('client'),
      testPathIgnorePatterns: ['/weapp-[^/]+\\.test'],
      setupFiles: ['<rootDir>/src/platform/start.ts'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/tests/support/taro/nothing.ts',
        '^@tarojs/taro$': '<rootDir>/tests/support/taro/taro.ts',
        '^@tarojs/components$': '<rootDir>/tests/support/taro/components.ts',
      },
    },
    {
      ...common,
      displayName: 'console',
      testEnvironment: 'jsdom',
      testMatch: under('console'),
      setupFiles: [
        '<rootDir>/tests/support/console/browser.ts',
        '<rootDir>/src/console/platform/start.ts',
      ],
      moduleNameMapper: {
        '\\.(css|svg)$': '<rootDir>/tests/support/taro/nothing.ts',
        // the icons' own CommonJS asks for an ES module
        '^@ant-design/colors/es/(.*)$': '@ant-design/colors/lib/$1',
      },
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: [...under('e2e'), '<rootDir>/tests/client/**/weapp-*.test.ts'],
    },
  ],
};
