import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const DOMAIN = ['functions/domain/**/*.ts'];

/** Ways to fold typed text beside the one there is. */
const OWN_FOLDING = [
  ["CallExpression[callee.property.name='normalize']", 'forms of characters'],
  ['Literal[regex.pattern=/1\\[3-9\\]/]', 'phone numbers'],
  ['Literal[regex.pattern=/[\uFF00-\uFFEF]-[\uFF00-\uFFEF]|\\\\uff/i]', 'full-width characters'],
  ['Literal[value=65248]', 'full-width characters'],
].map(([selector, what]) => ({
  selector,
  message: `Typed text is folded in src/contract/folding.ts, ${what} too.`,
}));

const CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'The domain has no clock: `now` is an argument.',
};
/** Reads of a place of a column, and of a date, that would go on with a figure nobody wrote. */
const SILENT = [
  ...['[right.value=0]', "[right.value='']", "[right.name='NOTHING']"].flatMap((nothing) =>
    ['MemberExpression.left', 'ChainExpression.left > MemberExpression'].map((read) => ({
      selector: `LogicalExpression${nothing} > ${read}[computed=true]`,
      message: 'What is not there is a defect and ends the reading: `?? missing(…)`.',
    })),
  ),
  {
    selector: "NewExpression[callee.name='Date'][arguments.0.value=0]",
    message: 'Nothing of the product happens in 1970.',
  },
];
const PURE = [
  {
    object: 'Date',
    property: 'now',
    message: 'The domain has no clock: `now` is an argument.',
  },
  {
    object: 'Math',
    property: 'random',
    message: 'The domain has no chance: ids are arguments.',
  },
];
const PARSED = {
  object: 'Date',
  property: 'parse',
  message: '`millisOf` of the calendar ends where there is no instant; this goes on with NaN.',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.local/',
      '.serverless/',
      '.esbuild/',
      'build/',
      'coverage/',
      'artefacts/',
      '.swc/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      // A fake that keeps an async interface has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // An event handler of the ui may be a promise: Button looks at it, the rest let it run.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'fetch', 'navigator', 'location'].map((name) => ({
          name,
          message: 'There is none in WeChat: only a .h5 file may use it.',
        })),
      ],
    },
  },
  {
    // what only browsers run
    files: ['src/**/*.h5.ts', 'src/**/*.h5.tsx', 'src/console/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'functions/**/*.ts'],
    ignores: ['src/contract/folding.ts', ...DOMAIN],
    rules: { 'no-restricted-syntax': ['error', ...OWN_FOLDING] },
  },
  {
    files: DOMAIN,
    rules: {
      'no-restricted-properties': ['error', ...PURE, PARSED],
      'no-restricted-syntax': ['error', ...OWN_FOLDING, CLOCK, ...SILENT],
    },
  },
  {
    // counts by key, where none is nothing yet
    files: ['functions/domain/places/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...OWN_FOLDING, CLOCK] },
  },
  {
    files: ['functions/domain/calendar/calendar.ts'],
    rules: { 'no-restricted-properties': ['error', ...PURE] },
  },
  {
    // what loads the rules' numbers, and the readers of files they are computed from
    files: [
      'functions/usecases/**/*.ts',
      'functions/commands/**/{byte-ids,csv-*,ranking*,award*}.ts',
    ],
    rules: {
      'no-restricted-properties': ['error', PARSED],
      'no-restricted-syntax': ['error', ...OWN_FOLDING, ...SILENT],
    },
  },
  {
    // What talks to the person at the terminal.
    files: ['functions/commands/**/*.ts', 'config/**', 'tests/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      // Answers of the API and fakes of foreign globals are untyped where a test looks at them.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'babel.config.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'module', 'require', 'setTimeout', 'URL', 'Buffer', '__dirname'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
);
