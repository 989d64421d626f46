// What clasp would push, and what the manifest asks for.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

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
    expect(names).toEqual([
      'Check.html',
      'Code.js',
      'Lesson.html',
      'Overview.html',
      'Pupils.html',
      'Show.html',
      'Sidebar.html',
      'Team.html',
      'Year.html',
      'appsscript.json',
    ]);
  });
});

describe('the manifest', () => {
  test('asks for exactly two scopes', () => {
    expect([...manifest.oauthScopes].sort()).toEqual([INTERFACE, SHEETS].sort());
  });

  test('has known keys only', () => {
    const known = ['timeZone', 'runtimeVersion', 'exceptionLogging', 'dependencies', 'oauthScopes'];
    expect(Object.keys(manifest).sort()).toEqual(known.sort());
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'NONE' });
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
    for (const method of OTHER_FILES) expect(code).not.toContain(`${method}(`);
    if (UI_METHODS.some((method) => code.includes(`.${method}(`))) {
      expect(manifest.oauthScopes).toContain(INTERFACE);
    }
  });
});
