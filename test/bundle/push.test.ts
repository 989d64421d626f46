// What clasp would push, and what the manifest asks for.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { PAGE_FILES } from './page-files';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

interface Package {
  bin: { clasp: string };
}

interface Manifest {
  oauthScopes: string[];
  [key: string]: unknown;
}
const manifest = JSON.parse(read('dist/addon/appsscript.json')) as Manifest;

const SHEETS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const INTERFACE = 'https://www.googleapis.com/auth/script.container.ui';

/** Scope each service needs, from Google's reference; '' needs none. Anything else is no service of ours. */
const SCOPES: Readonly<Record<string, string>> = {
  SpreadsheetApp: SHEETS,
  HtmlService: '',
  LockService: '',
  PropertiesService: '',
  Session: '',
  Utilities: '',
};
/** Methods that need more than their service's own scope. */
const UI_METHODS = ['showSidebar', 'showModalDialog', 'showModelessDialog'];
/** Methods of SpreadsheetApp that `currentonly` does not cover. */
const OTHER_FILES = ['openById', 'openByUrl', 'SpreadsheetApp.open', 'SpreadsheetApp.create'];

describe('the push', () => {
  test('takes exactly the intended files, by clasp’s own word', () => {
    const folder = `${root}node_modules/@google/clasp/`;
    const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Package;
    const clasp = `${folder}${bin.clasp}`;
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
    const names = filesToPush.map((path) => path.replace(/^.*\//, '')).sort();
    const files = PAGE_FILES.map(([, , file]) => file);
    expect(names).toEqual(['Code.js', ...files, 'appsscript.json'].sort());
  });
});

/**
 * The keys of a manifest and what each may say: developers.google.com/apps-script/manifest, and its
 * schema, github.com/SchemaStore/schemastore/blob/master/src/schemas/json/appsscript.json.
 */
const ALLOWED: Readonly<Record<string, (value: unknown) => boolean>> = {
  timeZone: (value) => Intl.supportedValuesOf('timeZone').includes(String(value)),
  runtimeVersion: (value) => ['STABLE', 'V8', 'DEPRECATED_ES5'].includes(String(value)),
  exceptionLogging: (value) => ['NONE', 'STACKDRIVER'].includes(String(value)),
  oauthScopes: (value) =>
    Array.isArray(value) && value.every((scope) => URL.canParse(String(scope))),
  dependencies: (value) =>
    Object.keys(value as object).every((key) =>
      ['enabledAdvancedServices', 'libraries'].includes(key),
    ),
  addOns: (value) => typeof value === 'object',
  sheets: (value) => typeof value === 'object',
  webapp: (value) => typeof value === 'object',
  executionApi: (value) => typeof value === 'object',
  urlFetchWhitelist: Array.isArray,
};

describe('the manifest', () => {
  test('asks for exactly two scopes', () => {
    expect([...manifest.oauthScopes].sort()).toEqual([INTERFACE, SHEETS].sort());
  });

  test.each(Object.keys(manifest))('may have %s, and it may say that', (key) => {
    expect(Object.keys(ALLOWED)).toContain(key);
    expect(ALLOWED[key]?.(manifest[key])).toBe(true);
  });

  test('says what it must: the language, where faults are told, and nothing for others to run', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'NONE' });
    for (const door of ['webapp', 'executionApi', 'urlFetchWhitelist']) {
      expect(manifest).not.toHaveProperty([door]);
    }
  });

  test('covers every service the script names', () => {
    const code = read('dist/addon/Code.js');
    const named = new Set(
      [
        ...code.matchAll(
          /\b([A-Z][A-Za-z]+(?:App|Service)|Utilities|Session|CacheService|Drive|Sheets)\./g,
        ),
      ].map((match) => match[1] ?? ''),
    );
    expect([...named].sort()).toEqual(Object.keys(SCOPES).sort());
    // The rest of Session tells who somebody is, and needs their e-mail address.
    expect(new Set(code.match(/\bSession\.\w+/g))).toEqual(
      new Set(['Session.getActiveUserLocale']),
    );
    for (const method of OTHER_FILES) expect(code).not.toContain(`${method}(`);
    if (UI_METHODS.some((method) => code.includes(`.${method}(`))) {
      expect(manifest.oauthScopes).toContain(INTERFACE);
    }
  });
});
