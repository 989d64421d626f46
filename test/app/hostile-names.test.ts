// Names of any kind are allowed, and shown as text everywhere.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { contents, draw, load, openClasses, seatedIn } from '../support/host';

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
    const dated = seatedIn(host, '5A 2026-11-22').flatMap(([, ...names]) => names);
    expect([...dated].sort()).toEqual(loaded.pupils.map(({ name }) => name).sort());
    expect(dated).toContain('=HYPERLINK("http://x";"y")');
    expect(dated).toContain("'apostrof");
    expect(dated).toContain('Emma Berg (1)');
    expect(dated).toContain('Emma Berg (2)');
    // On the chart a name may take several lines, and one that is too long ends in «…».
    const chart = contents(host, 'Klassekart 5A').flat();
    const plain = chart.map((text) => text.replace(/\s/g, ''));
    for (const { short } of loaded.pupils) {
      const letters = Array.from(short.replace(/\s/g, ''));
      const shown = plain.filter((text) => letters.join('').startsWith(text.replace(/…$/, '')));
      expect(shown.filter((text) => text.length > 1)).not.toEqual([]);
    }
  });
});
