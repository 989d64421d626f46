// The pages as HtmlService must be given them: whole, in ASCII, with nothing it would mangle.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { PAGE_FILES } from './page-files';

/** Words of one language that the others write otherwise, and no code, name or key has. */
const WORDS = {
  nb: /\b(ikke|hva|hvem|bare for|trekningen|læringspartnere|deres)\b/i,
  nn: /\b(ikkje|kva|kven|berre|trekninga|læringspartnarar|dykkar)\b/i,
  en: /\b(learning partners|pupils? (is|are)|your spreadsheet|has been|nothing is)\b/i,
} as const;

describe.each(PAGE_FILES)('%s in %s', (_page, language, name) => {
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

  test('says all of it in its language', () => {
    expect(page).toContain(`<html lang="${language}">`);
    const said = (scripts[0] ?? '').replace(
      /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi,
      (_match, ...hex: string[]) => String.fromCharCode(parseInt(hex[0] ?? hex[1] ?? '', 16)),
    );
    for (const [other, words] of Object.entries(WORDS)) {
      if (other !== language) expect(words.exec(said)?.[0]).toBeUndefined();
    }
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
