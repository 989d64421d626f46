// «Angre siste» in the workbook: what was undone stays, marked, and damaged rows are asked about.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { compose, openBaseGroups } from '../support/groups-host';
import {
  contents,
  draw,
  everything,
  good,
  inventedNames,
  ledger,
  load,
  openClasses,
  refusal,
  tab,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

const undo = (className: string, ...more: unknown[]) =>
  good(host.run('undoLast', className, ...more) as Promise<{ ok: true }>);
const title = (name: string): string | undefined => contents(host, name)[0]?.[0];

async function drawnTwice(): Promise<void> {
  host = await openClasses({ '5A': inventedNames(8) });
  await host.run('repair', '5A');
  await draw(host, '5A');
  await draw(host, '5A');
}

describe('the tab of what was undone', () => {
  test('says so in its title, and keeps everything else', async () => {
    await drawnTwice();
    const [name, before] = ['5A 2026-11-22 (2)', '5A 2026-11-22'];
    tab(host, name).getRange(4, 8).setValue('et notat');
    const drawn = contents(host, name);
    const was = title(name) ?? '';
    await undo('5A');
    expect(title(name)).toBe(`Angret – ${was}`);
    expect(contents(host, name).slice(1)).toEqual(drawn.slice(1));
    expect(title(before)).toBe(was);
    await undo('5A');
    expect(title(before)).toBe(`Angret – ${was}`);
    expect(title(name)).toBe(`Angret – ${was}`);
  });

  test('a title of the teachers’ own stays, wherever it stands', async () => {
    await drawnTwice();
    const sheet = tab(host, '5A 2026-11-22 (2)');
    sheet.getRange(1, 1).setValue('Prøve');
    await undo('5A');
    expect(title('5A 2026-11-22 (2)')).toBe('Prøve');
    tab(host, '5A 2026-11-22').insertRowsAfter(1, 1);
    await undo('5A');
    expect(title('5A 2026-11-22')).toMatch(/^Angret – 5A/);
  });

  test('is marked where the title stands beside a column that was put in', async () => {
    await drawnTwice();
    const name = '5A 2026-11-22 (2)';
    const drawn = contents(host, name).map((row) => ['', ...row]);
    tab(host, name).insertColumnsAfter(1, 1);
    tab(host, name).getRange(1, 1, drawn.length, drawn[0]!.length).setValues(drawn);
    await undo('5A');
    expect(contents(host, name)[0]?.slice(0, 2)).toEqual([
      '',
      expect.stringMatching(/^Angret – 5A/),
    ]);
  });

  test('of base groups too', async () => {
    host = await openBaseGroups(12, { today: '2026-11-09' });
    await compose(host);
    const [name] = (await load(host, '8A')).history.map(({ from }) => `8A ${from}`);
    await undo('8A');
    expect(title(name ?? '')).toMatch(/^Angret – 8A: nye basisgrupper/);
  });
});

describe('beside damaged rows', () => {
  test('nothing is undone before the teacher has been told', async () => {
    await drawnTwice();
    tab(host, '_Logg').getRange(4, 6).setValue('ødelagt');
    const { newest } = await load(host, '5A');
    expect(newest?.nr).toBe(1);
    const before = everything(host);
    expect((await refusal(host, 'undoLast', '5A', 1)).code).toBe('ledger-damaged');
    expect(everything(host)).toBe(before);
    await undo('5A', 1, true);
    expect((await load(host, '5A')).newest).toBeNull();
    // The number of the damaged row is not given away.
    expect(ledger(host).map(({ nr }) => nr)).toEqual([1, 3]);
  });

  test('a class with nothing to undo is told that', async () => {
    host = await openClasses({ '5A': inventedNames(8) });
    tab(host, '_Logg').appendRow(['', '', '', '', '', 'ødelagt']);
    expect((await refusal(host, 'undoLast', '5A')).code).toBe('nothing-to-undo');
  });
});
