// The house's promises about files: each says its one subject, stays short, and imports no circle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Paths from the root, with `/`. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/'))
    .sort();
}

const SOURCES = filesIn('src');
const TESTS = filesIn('test');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('every file begins with one line that says its subject', () => {
  const first = (path: string): string => textOf(path).split('\n')[0] ?? '';
  const says = /^\/\/ (?!eslint|prettier|@ts|TODO)\S.{10,}$/;
  expect([...SOURCES, ...TESTS].filter((path) => !says.test(first(path)))).toEqual([]);
});

describe('files stay short', () => {
  /** Longer than the rule, and why. Functions over 60 lines are refused by lint. */
  const LONG: Readonly<Record<string, string>> = {
    'test/core/draw.test.ts': 'properties of one function, on one set of arbitraries',
    'test/core/identity.test.ts': 'one model of a roster that teachers paste and sort in',
    'test/local/host.test.ts': 'the published interface of the host, one option after another',
    'test/sidebar/session.test.ts': 'one teacher and one server, step after step',
  };
  const tooLong = (paths: readonly string[], most: number): string[] =>
    paths.filter((path) => textOf(path).split('\n').length - 1 > most && !(path in LONG));

  test('at most 250 lines in src', () => expect(tooLong(SOURCES, 250)).toEqual([]));
  test('at most 300 lines in test', () => expect(tooLong(TESTS, 300)).toEqual([]));
  test('the exceptions are needed', () => {
    const short = Object.keys(LONG).filter((path) => textOf(path).split('\n').length - 1 <= 250);
    expect(short).toEqual([]);
  });
});

describe('imports in src', () => {
  const known = new Set(SOURCES);
  const imports = new Map(SOURCES.map((path) => [path, importedBy(path)]));

  function importedBy(path: string): string[] {
    const statement = /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s+'(\.[^']*)'/gm;
    const from = [...textOf(path).matchAll(statement)];
    return from
      .map(([, to = '']) => posix.join(dirname(path), to))
      .flatMap((to) => [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`])
      .filter((to) => known.has(to));
  }

  /** Every file from which a path of imports leads back to itself, with those it shares it with. */
  function circles(): string[] {
    const reach = new Map(SOURCES.map((path) => [path, reachedFrom(path)]));
    const together = SOURCES.map((path) =>
      SOURCES.filter((other) => reach.get(path)?.has(other) && reach.get(other)?.has(path)),
    );
    return [...new Set(together.filter((circle) => circle.length > 0).map((c) => c.join(' ')))];
  }

  function reachedFrom(start: string): Set<string> {
    const reached = new Set<string>();
    const waiting = [...(imports.get(start) ?? [])];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      waiting.push(...(imports.get(path) ?? []));
    }
    return reached;
  }

  test('are found', () => {
    expect(imports.get('src/sidebar/texts.ts')).toContain('src/messages/sidebar.ts');
    expect(imports.get('src/sidebar/main.tsx')).toContain('src/sidebar/App.tsx');
  });

  test('go in no circle', () => {
    expect(circles()).toEqual([]);
  });
});
