// The pages as HtmlService must be given them: whole, in ASCII, with nothing it would mangle.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';

describe.each([
  'Sidebar.html',
  'Team.html',
  'Pupils.html',
  'Lesson.html',
  'Show.html',
  'Check.html',
  'Year.html',
])('%s', (name) => {
  const page = readFileSync(new URL(`../../dist/addon/${name}`, import.meta.url), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );

  test('has one script, at the end of the body', () => {
    expect(scripts).toHaveLength(1);
    expect(page.trimEnd()).toMatch(/<\/script>\s*<\/body>\s*<\/html>$/);
  });

  test.each(['//', '<?', '</script'])('has no %s in its script', (text) => {
    expect(scripts[0]).not.toContain(text);
  });

  test('is ASCII throughout', () => {
    expect(/[^\x00-\x7f]/.test(page)).toBe(false);
  });

  test('parses as a script after all that', () => {
    expect(() => new vm.Script(scripts[0] ?? '')).not.toThrow();
  });

  test('loads nothing from anywhere', () => {
    expect(page).not.toMatch(/(src|href)\s*=\s*["']?(https?:|\/)/i);
    expect(page).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|importScripts|sendBeacon)\b/);
  });
});
