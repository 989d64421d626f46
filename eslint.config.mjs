// Lint settings: the house's import rules as one table, and what each room may not use.
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/**
 * Which rooms of src a room may import from (docs/house.md). A room alone is open; `types` says
 * that only types may be taken from it, and `only` that only these of its files are open: as
 * wholes, or for values where `types` is said too.
 */
const ROOMS = {
  core: {},
  contract: { core: { types: true } },
  messages: { contract: { types: true }, core: { types: true, only: ['dates'] } },
  tabs: { core: {}, contract: { types: true }, messages: {} },
  app: { core: {}, contract: {}, tabs: {} },
  google: { app: { only: ['ports'] }, tabs: { types: true } },
  addon: { core: {}, contract: {}, messages: {}, tabs: {}, app: {}, google: {} },
  sidebar: { core: {}, contract: {}, messages: {} },
  local: { core: {}, contract: {} },
};

/** Packages that may be imported by a room; `types` are for every room's compiler only. */
const PACKAGES = {
  core: ['edmonds-blossom-fixed', 'date-easter'],
  sidebar: ['preact', 'preact/*'],
};

const SERVER_ROOMS = ['core', 'contract', 'messages', 'tabs', 'app', 'google', 'addon'];
const PURE_ROOMS = ['core', 'contract', 'messages', 'tabs', 'app'];
const everything = (room) => [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`];

/** One setting for the files of a room itself, one for those in its folders: `../` means less there. */
function importRules(room) {
  return [
    { files: [`src/${room}/*.ts`, `src/${room}/*.tsx`], up: '\\.\\./' },
    { files: [`src/${room}/*/**/*.ts`, `src/${room}/*/**/*.tsx`], up: '\\.\\./\\.\\./' },
  ].map(({ files, up }) => ({
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: closedTo(room, up) }],
    },
  }));
}

function closedTo(room, up) {
  const rooms = Object.keys(ROOMS).filter((other) => other !== room);
  const patterns = rooms.flatMap((other) => {
    const { types = false, only = [] } = ROOMS[room][other] ?? {};
    const open = only.length > 0 ? `(?!/(${only.join('|')})$)` : '';
    if (ROOMS[room][other] !== undefined && !types && open === '') return [];
    return {
      regex: `^${up}${other}${open}(/|$)`,
      message: `${room} may not import this from ${other}.`,
      allowTypeImports: types,
    };
  });
  if (room === 'local') return patterns;
  const allowed = (PACKAGES[room] ?? []).map((name) => name.replace('/*', '(/.*)?')).join('|');
  const package_ = `^(?!\\.)${allowed === '' ? '' : `(?!(${allowed})$)`}`;
  return [...patterns, { regex: package_, message: `${room} may not import this package.` }];
}

/** What Apps Script does not have, or what only a page or Node has. */
const NOT_ON_SERVER = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'fetch',
  'XMLHttpRequest',
  'structuredClone',
  'process',
  'Buffer',
  'window',
  'document',
  'localStorage',
];

/** The clock, and words whose order and shape differ between machines. */
const OF_ITS_OWN = ['Date', 'Intl'];

const GOOGLES = [
  'SpreadsheetApp',
  'LockService',
  'PropertiesService',
  'HtmlService',
  'Utilities',
  'Session',
  'Logger',
];

/** Ways out of the spreadsheet, and places to leave pupils' names: closed to everybody. */
const WAYS_OUT = ['UrlFetchApp', 'DriveApp', 'MailApp', 'GmailApp', 'CacheService'];

/** Globals each room is refused: one list a room, since a later list would replace an earlier. */
const REFUSED_GLOBALS = {
  ...Object.fromEntries(
    PURE_ROOMS.map((room) => [
      room,
      [...NOT_ON_SERVER, ...OF_ITS_OWN, ...GOOGLES, ...WAYS_OUT, 'console'],
    ]),
  ),
  google: [...NOT_ON_SERVER, ...WAYS_OUT, 'console'],
  addon: [...NOT_ON_SERVER, ...WAYS_OUT, ...OF_ITS_OWN],
  sidebar: [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'localStorage',
    'sessionStorage',
    'process',
    'Buffer',
    'structuredClone',
    'setInterval',
    'console',
    ...OF_ITS_OWN,
    ...GOOGLES,
  ],
};

/** Exact on every machine, and nothing else of Math is sure to be. */
const EXACT = ['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];

const INEXACT_SYNTAX = [
  {
    selector: `MemberExpression[object.name='Math']:not([computed=false][property.name=/^(${EXACT.join('|')})$/])`,
    message: 'Not the same everywhere; chance is passed in.',
  },
  {
    selector: ":not(MemberExpression) > Identifier[name='Math']",
    message: 'Write Math.floor and the like where they are used.',
  },
];

/** Of every room that runs in Apps Script too. */
const SERVER_SYNTAX = [
  {
    selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
    message: 'Not the same everywhere.',
  },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]',
    message: 'Not the same everywhere. Names are sorted with compareNorwegian.',
  },
];

/** The table of imports sees neither of these. */
const HIDDEN_IMPORTS = [
  { selector: 'ImportExpression', message: 'Import at the top of the file.' },
  { selector: 'TSImportType', message: 'Import the type at the top of the file.' },
];

const GOOGLE_SCRIPT = {
  selector: "Identifier[name='google']",
  message: 'Only src/sidebar/server.ts talks to google.script.',
};

/** Syntax each room is refused, like the globals one list a room. */
const REFUSED_SYNTAX = {
  ...Object.fromEntries(
    SERVER_ROOMS.map((room) => [room, [...SERVER_SYNTAX, ...HIDDEN_IMPORTS, GOOGLE_SCRIPT]]),
  ),
  core: [...INEXACT_SYNTAX, ...SERVER_SYNTAX, ...HIDDEN_IMPORTS, GOOGLE_SCRIPT],
  sidebar: [...SERVER_SYNTAX, ...HIDDEN_IMPORTS, GOOGLE_SCRIPT],
};

/** The rules of one room; `syntax` is what it is refused. */
const houseRules = (files, globals, syntax) => ({
  files,
  rules: {
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-syntax': ['error', ...syntax],
  },
});

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
  ...Object.keys(REFUSED_GLOBALS).map((room) =>
    houseRules(everything(room), REFUSED_GLOBALS[room], REFUSED_SYNTAX[room]),
  ),
  houseRules(
    ['src/sidebar/server.ts'],
    REFUSED_GLOBALS.sidebar,
    REFUSED_SYNTAX.sidebar.filter((rule) => rule !== GOOGLE_SCRIPT),
  ),
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
