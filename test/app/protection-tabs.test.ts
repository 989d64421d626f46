// Tabs that are only shown, printed, put back or removed: what is protected is named before anything is written.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { DatedShown, Prepared, Reply } from '../../src/contract/replies';
import { layoutOf } from '../../src/core/room-layouts';
import type { Host } from '../../src/local/host';
import { composed, openBaseGroups } from '../support/groups-host';
import {
  draw,
  everything,
  good,
  inventedNames,
  load,
  openClasses,
  openThreaded,
  refusal,
  tab,
} from '../support/host';
import { asOwner, expectShut, protectCells, protectTab } from '../support/protection';

let host: Host;
afterEach(() => host.close());

const NAMES = inventedNames(6);

/** @param open a host with threads where a person answers */
async function openDrawn(open = openClasses): Promise<void> {
  host = await open({ '5A': NAMES });
  await draw(host, '5A');
}

describe('showing and printing', () => {
  const paper = (forTeachers?: true) => ({
    ...{
      form: 'room',
      title: 'Lapper',
      subtitle: '5A',
      desks: [],
      fixtures: [],
      texts: [],
      at: [],
    },
    table: [['Navn'], ['Elev']],
    ...(forTeachers && { forTeachers }),
  });

  test('a chart that may not be drawn is not shown as if it were up to date', async () => {
    await openDrawn();
    protectTab(host, 'Klassekart 5A');
    await expectShut(host, 'Klassekart 5A', 'showChart', '5A');
    await expectShut(host, 'Klassekart 5A', 'showChart', '5A', 'pupils');
  });

  test('tabs that need no change keep nobody from printing', async () => {
    await openDrawn();
    for (const name of ['5A 2026-11-22', 'Historikk', '_Logg', 'Klasserom 5A'])
      protectTab(host, name);
    expect(await host.run('showChart', '5A', 'pupils')).toMatchObject({ ok: true });
  });

  test('a chart that is whole, of a class that was left half, waits for the other tabs', async () => {
    await openDrawn();
    await draw(host.reopen({ failAtCall: 60 }), '5A').catch(() => undefined);
    protectTab(host, '5A 2026-11-22');
    await expectShut(host, '5A 2026-11-22', 'repair', '5A');
    await expectShut(host, '5A 2026-11-22', 'showChart', '5A');
  });

  test('a page that is printed over another', async () => {
    await openDrawn();
    await host.run('drawPaper', '5A', paper());
    protectTab(host, 'Utskrift 5A');
    await expectShut(host, 'Utskrift 5A', 'drawPaper', '5A', paper());
  });

  test('what only teachers may see, and cannot be hidden, is named first', async () => {
    await openDrawn();
    await host.run('drawPaper', '5A', paper(true));
    protectTab(host, 'Teammøte');
    await expectShut(host, 'Teammøte', 'showChart', '5A');
    await expectShut(host, 'Teammøte', 'drawPaper', '5A', paper());
    tab(asOwner(host), 'Teammøte').hideSheet();
    expect(await host.run('showChart', '5A')).toMatchObject({ ok: true });
  });

  test('the sidebar opens whatever is protected', async () => {
    await openDrawn(openThreaded);
    await host.run('drawPaper', '5A', paper(true));
    for (const name of ['Start', 'Teammøte']) protectTab(host, name);
    const told: string[] = [];
    const answer = ({ text }: { text: string }) => {
      told.push(text);
      return Promise.resolve({ button: 'OK' });
    };
    const other = host.reopen({ answer });
    await other.run('openSidebar');
    tab(asOwner(host), 'Start').hideSheet();
    await other.run('openSidebar');
    expect(told).toEqual([]);
    await other.close();
  });
});

describe('dated tabs', () => {
  const DATED = '5A 2026-11-22';

  test.each([DATED, 'Historikk'])('are not put back while «%s» is protected', async (name) => {
    await openDrawn();
    protectTab(host, name);
    await expectShut(host, name, 'redrawDated', '5A', 1);
  });

  test('are shown though they are protected, unless they are hidden', async () => {
    await openDrawn();
    protectTab(host, DATED);
    expect(await good(host.run('showDated', '5A', 1) as Promise<Reply<DatedShown>>)).toMatchObject({
      tab: DATED,
    });
    tab(asOwner(host), DATED).hideSheet();
    await expectShut(host, DATED, 'showDated', '5A', 1);
  });

  test('are not drawn again where the index cannot be written', async () => {
    await openDrawn();
    host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, DATED));
    protectTab(host, 'Historikk');
    await expectShut(host, 'Historikk', 'showDated', '5A', 1);
  });

  test('of earlier years stay where they are protected, and are named', async () => {
    await openDrawn();
    const next = host.reopen({ today: '2027-11-22' });
    await draw(next, '5A');
    await draw(next, '5A');
    protectTab(host, DATED);
    expect(await next.run('removeOldTabs', 0, true)).toMatchObject({ removed: 0, left: [DATED] });
    protectTab(host, 'Historikk');
    const before = everything(host);
    expect((await refusal(next, 'removeOldTabs', 0, true)).code).toBe('tab-protected');
    expect(everything(host)).toBe(before);
    await next.close();
  });
});

describe('the other tabs of the teachers', () => {
  const layout = layoutOf('rows', 6, 2);

  test('a map is not set aside while it is protected, and is where only cells are', async () => {
    await openDrawn();
    protectCells(host, 'Klasserom 5A', 1, 1, 2, 2);
    expect(await host.run('arrangeRoom', '5A', layout)).toMatchObject({ ok: true });
    protectTab(host, 'Klasserom 5A');
    await expectShut(host, 'Klasserom 5A', 'arrangeRoom', '5A', layout);
  });

  test('a consideration is written where its row is open', async () => {
    await openDrawn();
    const [one, other, third] = (await load(host, '5A')).pupils.map(({ id }) => id);
    protectCells(host, 'Hensyn', 1, 1, 2, 9);
    expect(await host.run('keepApart', '5A', one, other)).toMatchObject({ ok: true });
    protectCells(host, 'Hensyn', 1, 2, 900, 1);
    await expectShut(host, 'Hensyn', 'keepApart', '5A', one, third);
  });

  test('drafts', async () => {
    host = await openBaseGroups(8);
    const draft = composed(await load(host, '8A'));
    await host.run('keepDraft', draft);
    protectTab(host, '_Utkast');
    await expectShut(host, '_Utkast', 'keepDraft', draft);
    await expectShut(host, '_Utkast', 'dropDraft', '8A', draft.id);
  });

  test('an empty tab that waits to be filled', async () => {
    await openDrawn();
    tab(host, 'Skolerute').clear();
    protectTab(host, 'Skolerute');
    await expectShut(host, 'Skolerute', 'prepareWorkbook');
    tab(asOwner(host), 'Skolerute').getRange(1, 1).setValue('x');
    const { made } = await good(host.run('prepareWorkbook') as Promise<Reply<Prepared>>);
    expect(made).toEqual([]);
  });
});

test('«Vis/skjul ark for lærere» does what it may, and names the rest', async () => {
  await openDrawn(openThreaded);
  const told: string[] = [];
  const answer = ({ text }: { text: string }) => {
    told.push(text);
    return Promise.resolve({ button: 'OK' });
  };
  const other = host.reopen({ answer });
  await other.run('toggleTeacherTabs');
  protectTab(host, 'Hensyn');
  await other.run('toggleTeacherTabs');
  const hidden = host.sheets().flatMap((sheet) => (sheet.hidden ? [sheet.name] : []));
  expect([hidden.includes('Hensyn'), hidden.includes('Grunnlag')]).toEqual([false, true]);
  expect(told[1]).toContain('Skjult nå: Grunnlag.');
  expect(told[1]).toContain('Arket «Hensyn» er beskyttet');
  tab(asOwner(host), 'Hensyn').hideSheet();
  await other.run('toggleTeacherTabs');
  expect(told[2]).toContain('Vises nå: Grunnlag.');
  expect(told[2]).toContain('«Hensyn»');
  await other.close();
});
