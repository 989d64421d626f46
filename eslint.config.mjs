// Lint settings: the house's import rules as one table, and what the core may not use.
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** Which rooms of src a room may import from, types included (docs/house.md). */
const ROOMS = {
  core: [],
  contract: ['core'],
  messages: ['contract', 'core'],
  tabs: ['core', 'contract', 'messages'],
  app: ['core', 'contract', 'tabs'],
  google: ['app', 'tabs'],
  addon: ['core', 'contract', 'messages', 'tabs', 'app', 'google'],
  sidebar: ['core', 'contract', 'messages'],
  local: ['core', 'contract'],
};

/** Packages that may be imported by a room; `types` are for every room's compiler only. */
const PACKAGES = {
  core: ['edmonds-blossom-fixed'],
  sidebar: ['preact', 'preact/*'],
};

const SERVER_ROOMS = ['core', 'contract', 'messages', 'tabs', 'app', 'google', 'addon'];
const everything = (room) => [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`];

/** One setting for the files of a room itself, one for those in its folders: `../` means less there. */
function importRules(room) {
  return [
    { files: [`src/${room}/*.ts`, `src/${room}/*.tsx`], up: '\\.\\./' },
    { files: [`src/${room}/*/**/*.ts`, `src/${room}/*/**/*.tsx`], up: '\\.\\./\\.\\./' },
  ].map(({ files, up }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: closedTo(room, up) }] },
  }));
}

function closedTo(room, up) {
  const closed = Object.keys(ROOMS).filter(
    (other) => other !== room && !ROOMS[room].includes(other),
  );
  const patterns = closed.map((other) => ({
    regex: `^${up}${other}(/|$)`,
    message: `${room} may not import ${other}.`,
  }));
  if (room === 'local') return patterns;
  const allowed = (PACKAGES[room] ?? []).map((name) => name.replace('/*', '(/.*)?')).join('|');
  const package_ = `^(?!\\.)${allowed === '' ? '' : `(?!(${allowed})$)`}`;
  return [...patterns, { regex: package_, message: `${room} may not import this package.` }];
}

/** Chance, clock and functions whose result may differ between machines. */
const INEXACT = [
  'random',
  'exp',
  'expm1',
  'log',
  'log2',
  'log10',
  'log1p',
  'pow',
  'sin',
  'cos',
  'tan',
  'cbrt',
  'hypot',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/dot-notation': 'off',
      // `IsoDate | ''` says more to a reader than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      eqeqeq: 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  ...Object.keys(ROOMS).flatMap(importRules),
  {
    files: SERVER_ROOMS.flatMap(everything),
    rules: {
      'no-restricted-globals': [
        'error',
        'setTimeout',
        'setInterval',
        'fetch',
        'structuredClone',
        'process',
        'window',
      ],
    },
  },
  {
    files: everything('core'),
    rules: {
      'no-restricted-properties': [
        'error',
        ...INEXACT.map((property) => ({
          object: 'Math',
          property,
          message: 'Not the same everywhere.',
        })),
        { object: 'Date', property: 'now', message: 'The clock is passed in.' },
      ],
      'no-restricted-globals': [
        'error',
        'Date',
        'Intl',
        'setTimeout',
        'fetch',
        'process',
        'window',
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "BinaryExpression[operator='**']", message: 'Not the same everywhere.' },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'Use compareNorwegian.',
        },
      ],
    },
  },
  {
    files: ['src/contract/**', 'src/messages/**', 'src/tabs/**', 'src/app/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Intl', 'SpreadsheetApp', 'setTimeout', 'fetch'],
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: {
      'no-undef': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules
            .filter((name) => !name.startsWith('_'))
            .map((name) => ({ name, message: 'Write node: before it.' })),
        },
      ],
    },
  },
);
