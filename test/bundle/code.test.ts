// Code.js as Google runs it: a bare script, a few global functions, nothing the runtime lacks.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const path = fileURLToPath(new URL('../../dist/addon/Code.js', import.meta.url));
const code = readFileSync(path, 'utf8');

const FUNCTIONS = [
  'answerWithDate',
  'arrangeRoom',
  'chooseLanguage',
  'commit',
  'drawAndCommit',
  'drawFromMenu',
  'drawPaper',
  'dropDraft',
  'enrol',
  'forgetPupil',
  'importDraws',
  'keepApart',
  'keepDraft',
  'listOldTabs',
  'listTraces',
  'loadClass',
  'loadLesson',
  'loadRoster',
  'loadShow',
  'loadTeam',
  'onInstall',
  'onOpen',
  'openLesson',
  'openOverview',
  'openPupils',
  'openShow',
  'openSidebar',
  'openTeam',
  'openYear',
  'planYear',
  'postpone',
  'prepareFromMenu',
  'prepareWorkbook',
  'redrawDated',
  'rememberShown',
  'rememberTurns',
  'rememberUser',
  'removeOldTabs',
  'repair',
  'rotate',
  'runSystemCheck',
  'showChart',
  'showDated',
  'showHelp',
  'showYearPlan',
  'startYear',
  'systemCheck',
  'toggleTeacherTabs',
  'undoLast',
];

/** Global names a script adds to a bare context. */
function globalsOf(script: string): Map<string, unknown> {
  const context = vm.createContext({});
  const before = new Set(
    vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[],
  );
  vm.runInContext(script, context);
  const after = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  return new Map(
    after
      .filter((name) => !before.has(name))
      .map((name) => [name, vm.runInContext(`typeof ${name}`, context)]),
  );
}

/** What TypeScript, knowing the language of 2019 and Google's services only, does not find. */
function unknownNames(script: string): string[] {
  const name = '/Code.js';
  const host = ts.createCompilerHost({});
  const real = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, script, version) : real(file, version);
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    lib: ['lib.es2019.d.ts'],
    types: ['google-apps-script'],
    target: ts.ScriptTarget.ES2019,
  };
  const program = ts.createProgram([name], options, host);
  // «Cannot find name» and «… do you need to change your target library?», in their variants.
  const telling = new Set([2304, 2552, 2580, 2584, 2550, 2583, 2585, 2868]);
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .filter(({ code: number }) => telling.has(number))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('Code.js', () => {
  test('makes exactly the intended functions global, and one name for the bundle', () => {
    const globals = globalsOf(code);
    expect([...globals.keys()].sort()).toEqual([...FUNCTIONS, 'App_'].sort());
    for (const name of FUNCTIONS) expect(globals.get(name)).toBe('function');
  });

  test('names nothing that Apps Script lacks', () => {
    expect(unknownNames(code)).toEqual([]);
  });

  test.each([
    'setTimeout(0, 1)',
    'fetch("x")',
    'structuredClone({})',
    '[1].at(0)',
    '"a".replaceAll("a", "b")',
  ])('the check above would notice %s', (line) => expect(unknownNames(line)).toHaveLength(1));

  test('keeps to the current document, in the eyes of Google’s detection of scopes', () => {
    expect(code).toMatch(/^\/\*\* @OnlyCurrentDoc \*\/\n/);
  });

  test('builds its menu with nothing but the user interface (AuthMode.NONE)', () => {
    const items: string[] = [];
    const menu = {
      addItem: (label: string, name: string) => (items.push(`${label} → ${name}`), menu),
      addToUi: () => undefined,
    };
    const services = { SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) } };
    const context = vm.createContext(services);
    vm.runInContext(`${code}\nonOpen({});`, context);
    expect(items).toEqual([
      'Åpne sidefeltet → openSidebar',
      'Trekk nye læringspartnere → drawFromMenu',
      'Sett opp regnearket → prepareFromMenu',
      'Vis/skjul ark for lærere → toggleTeacherTabs',
      'Hjelp → showHelp',
      'Systemsjekk → systemCheck',
    ]);
  });
});
