// What the fakes refuse: unknown members, wrong arguments, missing scopes.
import { afterEach, describe, expect, test } from '@jest/globals';
import { addonFolder, bench, closeAll, openWith } from '../support/bench';

afterEach(closeAll);

type Loose = (...args: unknown[]) => unknown;

describe('arguments', () => {
  test.each([
    ['setValues', [['a']], '(String[])', 'Range.setValues'],
    ['setValues', ['a'], '(String)', 'Range.setValues'],
    ['setValue', [{ a: 1 }], '(Object)', 'Range.setValue'],
    ['setFontSize', ['12'], '(String)', 'Range.setFontSize'],
    ['setWrap', [], '()', 'Range.setWrap'],
    ['setBorder', [true, true, true, true], '(Boolean,Boolean,Boolean,Boolean)', 'Range.setBorder'],
    ['setNote', ['a', 'b'], '(String,String)', 'Range.setNote'],
    ['setFontStyle', ['bold'], '(String)', 'Range.setFontStyle'],
  ])('Range.%s(%j) fits no signature', (name, args, given, call) => {
    const { sheet } = bench();
    const range = sheet.getRange(1, 1) as unknown as Record<string, Loose>;
    expect(() => range[name]?.(...args)).toThrow(
      `The parameters ${given} don't match the method signature for SpreadsheetApp.${call}.`,
    );
  });

  test('colours and weights Google does not know are refused', () => {
    const range = bench().sheet.getRange(1, 1);
    expect(() => range.setBackground('rosa-aktig')).toThrow('Invalid argument');
    expect(() => range.setFontWeights([['fet' as 'bold']])).toThrow('Invalid argument');
  });

  test('an object of another class does not pass for a sheet', () => {
    const { services, sheet } = bench();
    const book = services.SpreadsheetApp.getActiveSpreadsheet();
    const range = sheet.getRange(1, 1) as unknown as GoogleAppsScript.Spreadsheet.Sheet;
    expect(() => book.setActiveSheet(range)).toThrow('The parameters (SpreadsheetApp.Range)');
  });
});

describe('members', () => {
  test('what is not offered throws when it is touched, in tests as in scripts', async () => {
    const { sheet } = bench();
    expect(() => sheet.getRange(1, 1).getValues()).toThrow('Range.getValues is not a function');
    const host = await openWith(`
      function f() { try { return SpreadsheetApp.openById('x'); } catch (e) { return e.name; } }
      function g() { return String(SpreadsheetApp.getActiveSpreadsheet()); }`);
    await expect(host.run('f')).rejects.toThrow('SpreadsheetApp.openById is not a function');
    expect(await host.run('g')).toBe('Spreadsheet');
  });
});

describe('scopes', () => {
  const code = `
    function book() { SpreadsheetApp.getActiveSpreadsheet(); }
    function ask() { SpreadsheetApp.getUi().alert('hei'); }
    function id() { return Utilities.getUuid().length; }`;
  const manifest = (...scopes: string[]): string =>
    JSON.stringify({ oauthScopes: scopes.map((one) => `https://www.googleapis.com/auth/${one}`) });

  test('a method without its scope in the manifest is refused', async () => {
    const addon = addonFolder(code, { 'appsscript.json': manifest('script.container.ui') });
    const host = await openWith('', { addon, answer: () => Promise.resolve({ button: 'OK' }) });
    await expect(host.run('book')).rejects.toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet.',
    );
    await host.run('ask');
    expect(await host.run('id')).toBe(36);
  });

  test('with the two scopes of the add-on both work', async () => {
    const scopes = manifest('spreadsheets.currentonly', 'script.container.ui');
    const addon = addonFolder(code, { 'appsscript.json': scopes });
    const host = await openWith('', { addon, answer: () => Promise.resolve({ button: 'CLOSE' }) });
    await host.run('book');
    await host.run('ask');
  });
});
