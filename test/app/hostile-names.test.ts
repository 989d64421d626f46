// Names of any kind are allowed, and shown as text everywhere.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { contents, draw, load, openClasses } from '../support/host';

let host: Host;
afterEach(() => host.close());

describe('names of any kind are shown as text everywhere', () => {
  const hostile = [
    '=HYPERLINK("http://x";"y")',
    '+47 12345678',
    '-1',
    '@mention',
    "'apostrof",
    'Lang '.repeat(40).trim(),
    'To\nLinjer',
    '<script>alert(1)</script>',
    'Kari 🎉 Smil',
    'محمد علي',
    'Emma Berg',
    'Emma Berg',
  ];

  test('in roster, dated tab and chart', async () => {
    host = await openClasses({ '5A': hostile });
    await draw(host, '5A');
    const loaded = await load(host, '5A');
    const dated = contents(host, '5A 2026-11-22')
      .slice(3)
      .flatMap((row) => [row[1], row[2]]);
    expect([...dated].sort()).toEqual(loaded.pupils.map(({ name }) => name).sort());
    expect(dated).toContain('=HYPERLINK("http://x";"y")');
    expect(dated).toContain("'apostrof");
    expect(dated).toContain('Emma Berg (1)');
    expect(dated).toContain('Emma Berg (2)');
    const chart = contents(host, 'Klassekart 5A').flat();
    for (const { short } of loaded.pupils) expect(chart).toContain(short);
  });
});
