// Executions on the host: marshalling, isolation, lock, faults, menu, questions, clock.
import { afterEach, describe, expect, test } from '@jest/globals';
import { addonFolder, closeAll, internals, openHost, openWith } from './support/bench';

afterEach(closeAll);

const SHEET = `function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Ark1'); }
`;

/** A promise with its key outside. */
function gate(): { open: () => void; passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

describe('marshalling', () => {
  const code = `
    function echo(value) { return value; }
    function kind(value) { return Array.isArray(value) + ' ' + (value instanceof Object) + ' ' + value.constructor.name; }
    function dated() { return { ok: true, list: [1, { at: new Date() }] }; }
    function nothing() {}
    function service() { return [SpreadsheetApp.getActiveSpreadsheet()]; }
    function holes() { return { a: undefined, b: [undefined], c: null }; }
    function number(text) { return { ok: true, deep: [{ list: [1, Number(text)] }] }; }
    function private_() { return 1; }
    function _private() { return 1; }
    var value = 3;
    function fails() { throw new Error('nei'); }
    function failsText() { throw 'bare tekst'; }`;

  test('plain data goes both ways, as the script context own objects', async () => {
    const host = await openWith(code);
    const data = { a: [1, 'æ', null, true], b: { c: [] }, ['__proto__x']: '😀' };
    expect(await host.run('echo', data)).toEqual(data);
    expect(await host.run('echo', [undefined, 1])).toEqual([null, 1]);
    expect(await host.run('echo')).toBeNull();
    expect(await host.run('kind', [1])).toBe('true true Array');
  });

  test('dates, functions, cycles and class instances are refused as arguments', async () => {
    const host = await openWith(code);
    const cycle: unknown[] = [];
    cycle.push({ cycle });
    const bad = [new Date(), () => 1, cycle, new Map(), Symbol('x'), { deep: [new Date()] }];
    for (const one of bad) {
      await expect(host.run('echo', one)).rejects.toThrow('illegal value in property: 0');
    }
    expect(host.lastExecution).toBeNull();
  });

  test('a returned date or service object makes the whole result null', async () => {
    const host = await openWith(code);
    expect(await host.run('dated')).toBeNull();
    expect(await host.run('service')).toBeNull();
    expect(await host.run('nothing')).toBeNull();
    expect(await host.run('holes')).toEqual({ b: [null], c: null });
  });

  test('a number that is none, anywhere in a result, makes the whole of it null', async () => {
    const host = await openWith(code);
    for (const text of ['NaN', 'Infinity', '-Infinity']) {
      expect(await host.run('number', text)).toBeNull();
    }
    expect(await host.run('number', '-0.5')).toEqual({ ok: true, deep: [{ list: [1, -0.5] }] });
  });

  test('only public global functions of the script can be called', async () => {
    const host = await openWith(code);
    for (const name of [
      'private_',
      '_private',
      'value',
      'missing',
      'eval',
      'parseInt',
      'toString',
    ]) {
      await expect(host.run(name)).rejects.toThrow(`Script function not found: ${name}`);
    }
  });

  test('a script error arrives in one line of words', async () => {
    const host = await openWith(code);
    await expect(host.run('fails')).rejects.toThrow(/^Error: nei$/);
    await expect(host.run('failsText')).rejects.toThrow(/^bare tekst$/);
    const broken = await openWith('function x( {');
    await expect(broken.run('x')).rejects.toThrow('SyntaxError');
  });
});

describe('buffered writes', () => {
  const code = `${SHEET}
    function write(flush) {
      sheet().getRange(1, 1).setValue('skrevet');
      if (flush) SpreadsheetApp.flush();
      return sheet().getRange(1, 1).getDisplayValues()[0][0];
    }
    function read() { return sheet().getRange(1, 1).getDisplayValues()[0][0]; }
    function writeAndFail() { sheet().getRange(1, 1).setValue('skrevet'); throw new Error('nei'); }
    function two() {
      sheet().getRange(1, 1).setValue('en');
      var row = sheet().getRange(1, 1, 1, 2).getDisplayValues()[0];
      sheet().getRange(2, 1).setValue('to');
      return row;
    }`;

  test('an execution sees its own writes, others only flushed ones', async () => {
    const paused = gate();
    const go = gate();
    const host = await openWith(code, {
      beforeCall: async ({ name }) => {
        if (name !== 'Range.getDisplayValues') return;
        paused.open();
        await go.passed;
      },
    });
    const writing = host.run('write', false);
    await paused.passed;
    expect(await host.reopen().run('read')).toBe('');
    expect(host.sheets()[0]?.values).toEqual([]);
    go.open();
    expect(await writing).toBe('skrevet');
    expect(host.sheets()[0]?.values).toEqual([['skrevet']]);
  });

  test('flush makes them everybody\u2019s before the end', async () => {
    const paused = gate();
    const go = gate();
    const host = await openWith(code, {
      beforeCall: async ({ name }) => {
        if (name !== 'Range.getDisplayValues') return;
        paused.open();
        await go.passed;
      },
    });
    const writing = host.run('write', true);
    await paused.passed;
    expect(await host.reopen().run('read')).toBe('skrevet');
    go.open();
    await writing;
  });

  test('a colleague\u2019s flush is seen under the own unflushed writes', async () => {
    const paused = gate();
    const go = gate();
    const host = await openWith(code, {
      beforeCall: async ({ name }) => {
        if (name !== 'Range.getDisplayValues') return;
        paused.open();
        await go.passed;
      },
    });
    const writing = host.run('two');
    await paused.passed;
    const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
    book.getSheetByName('Ark1')?.getRange(1, 2).setValue('kollega');
    go.open();
    expect(await writing).toEqual(['en', 'kollega']);
    expect(host.sheets()[0]?.values).toEqual([
      ['en', 'kollega'],
      ['to', ''],
    ]);
  });

  test('an exception applies what was written, a kill does not', async () => {
    const host = await openWith(code);
    await expect(host.run('writeAndFail')).rejects.toThrow('nei');
    expect(host.sheets()[0]?.values).toEqual([['skrevet']]);
    const killed = await openWith(code, { fault: { call: 8, kind: 'kill' } });
    await expect(killed.run('write', false)).rejects.toThrow('Exceeded maximum execution time');
    expect(killed.sheets()[0]?.values).toEqual([]);
  });

  test('a flush that has become impossible says so', async () => {
    const paused = gate();
    const go = gate();
    const host = await openWith(
      `function make() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Ny').getName(); }`,
      {
        beforeCall: async ({ name }) => {
          if (name !== 'Sheet.getName') return;
          paused.open();
          await go.passed;
        },
      },
    );
    const making = host.run('make');
    await paused.passed;
    host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('NY');
    go.open();
    await expect(making).rejects.toThrow('A sheet with the name "Ny" already exists.');
    expect(host.sheets().map((one) => one.name)).toEqual(['Ark1', 'NY']);
  });
});

describe('the document lock', () => {
  const code = `
    function take(ms) {
      var lock = LockService.getDocumentLock();
      if (!lock.tryLock(ms)) return 'opptatt';
      SpreadsheetApp.flush();
      lock.releaseLock();
      return 'tatt';
    }
    function keep() { LockService.getDocumentLock().waitLock(100); SpreadsheetApp.flush(); return 'beholdt'; }
    function twice() { var lock = LockService.getDocumentLock(); lock.tryLock(1); try { lock.tryLock(1); } catch (e) { return e.message; } }
    function wait() { LockService.getDocumentLock().waitLock(100); }`;

  test('one holds it, another waits and gets it when it is given back', async () => {
    const paused = gate();
    const go = gate();
    const holder = await openWith(code, {
      beforeCall: async ({ name }) => {
        if (name !== 'SpreadsheetApp.flush') return;
        paused.open();
        await go.passed;
      },
    });
    const waiting = gate();
    const other = holder.reopen({
      user: 'Ola',
      beforeCall: ({ name }) => {
        if (name === 'Lock.tryLock') waiting.open();
      },
    });
    const first = holder.run('take', 100);
    await paused.passed;
    expect(await other.run('take', 0)).toBe('opptatt');
    expect(await other.run('take', 500)).toBe('opptatt');
    await expect(other.run('wait')).rejects.toThrow(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    const second = other.run('take', 600_000);
    go.open();
    expect(await Promise.all([first, second])).toEqual(['tatt', 'tatt']);
  });

  test('it is free again after the script ended or was killed without releasing it', async () => {
    const host = await openWith(code);
    expect(await host.run('keep')).toBe('beholdt');
    const killed = host.reopen({ fault: { call: 3, kind: 'kill' } });
    await expect(killed.run('keep')).rejects.toThrow();
    expect(await host.run('take', 0)).toBe('tatt');
  });

  test('a nested take is a doubt that no script can swallow', async () => {
    const host = await openWith(code);
    await expect(host.run('twice')).rejects.toThrow('holds the lock already');
  });
});

describe('faults', () => {
  const code = `${SHEET}
    function once() {
      var range = sheet().getRange(1, 1);
      var seen = [];
      try { range.setValue('a'); } catch (e) { seen.push(e.name + ': ' + e.message.slice(0, 27), e instanceof Error); }
      finally { seen.push('finally'); }
      range.setNote('b');
      return seen;
    }`;

  test('throw is catchable, has no effect, and later calls work', async () => {
    const host = await openWith(code, { failAtCall: 4 });
    const seen = ['Exception: Service Spreadsheets failed', true, 'finally'];
    expect(await host.run('once')).toEqual(seen);
    expect(host.sheets()[0]?.values).toEqual([]);
    expect(await host.run('once')).toEqual(seen);
  });

  test('throwAfterEffect has taken effect', async () => {
    const host = await openWith(code, { fault: { call: 4, kind: 'throwAfterEffect' } });
    expect(await host.run('once')).toHaveLength(3);
    expect(host.sheets()[0]?.values).toEqual([['a']]);
  });

  test('kill runs no finally', async () => {
    const calls: string[] = [];
    const host = await openWith(code, {
      fault: { call: 4, kind: 'kill' },
      beforeCall: ({ name, index, execution, user }) =>
        void calls.push([index, name, execution, user].join(' ')),
      user: 'Kari',
    });
    await expect(host.run('once')).rejects.toThrow('Exceeded maximum execution time');
    expect(calls).toEqual([
      '1 SpreadsheetApp.getActiveSpreadsheet 1 Kari',
      '2 Spreadsheet.getSheetByName 1 Kari',
      '3 Sheet.getRange 1 Kari',
      '4 Range.setValue 1 Kari',
    ]);
    expect(host.lastExecution).toMatchObject({ function: 'once', total: 4 });
    expect(host.sheets()[0]?.values).toEqual([]);
  });

  test('a killed script may leave none, all or the first of its unflushed writes', async () => {
    const writing = `${SHEET}
      function fill() {
        var one = sheet();
        one.appendRow(['flushed']);
        SpreadsheetApp.flush();
        one.appendRow(['a']);
        one.appendRow(['b']);
        one.appendRow(['c']);
        one.getName();
      }`;
    const lastCall = { call: 8, kind: 'kill' } as const;
    const left = async (applied?: 'none' | 'all' | number): Promise<string> => {
      const host = await openWith(writing, { fault: { ...lastCall, applied } });
      await expect(host.run('fill')).rejects.toThrow('Exceeded maximum execution time');
      expect(host.lastExecution?.total).toBe(8);
      return host.sheets()[0]?.values.join(' ') ?? '';
    };
    expect(await left()).toBe('flushed');
    expect(await left('none')).toBe('flushed');
    expect(await left('all')).toBe('flushed a b c');
    expect(await left(0)).toBe('flushed');
    expect(await left(2)).toBe('flushed a b');
    expect(await left(99)).toBe('flushed a b c');
    await expect(left(-1)).rejects.toThrow("'applied' must be");
  });

  test('every call is counted once by its name', async () => {
    const host = await openWith(`${SHEET}
      function f() { var s = sheet(); for (var i = 1; i < 4; i++) s.getRange(i, 1).setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID); }`);
    await host.run('f');
    expect(host.lastExecution?.calls).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 3,
      'Range.setBorder': 3,
    });
    expect(host.lastExecution?.total).toBe(8);
  });
});

describe('the script\u2019s surroundings', () => {
  test('globals are Google\u2019s and nothing of Node or the browser', async () => {
    const host = await openWith(`function globals() {
      return ['setTimeout', 'fetch', 'process', 'require', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'structuredClone', 'URL', 'host', 'bootstrap'].filter(function (n) { return typeof globalThis[n] !== 'undefined'; });
    }
    function outside() { return [console.log, Date, new Date(), globalThis.toString || eval].map(function (x) { return x.constructor.constructor('return typeof process')(); }); }
    function newer() { return [typeof [].at, typeof ''.replaceAll, typeof Object.hasOwn]; }`);
    expect(await host.run('globals')).toEqual([]);
    expect(await host.run('outside')).toEqual(Array(4).fill('undefined'));
    expect(await host.run('newer')).toEqual(['undefined', 'undefined', 'undefined']);
  });

  test('each execution starts afresh', async () => {
    const host = await openWith(
      'var n = 0; function next() { n++; Array.prototype.x = n; return n; }',
    );
    expect([await host.run('next'), await host.run('next')]).toEqual([1, 1]);
  });

  test('today is the given date, on Oslo\u2019s clock', async () => {
    const host = await openWith(
      `function now() {
        var d = new Date();
        return [d.getFullYear(), d.getMonth() + 1, d.getDate(), d instanceof Date, d.constructor === Date,
          Utilities.formatDate(d, 'Europe/Oslo', "yyyy-MM-dd'T'XXX"), new Date(0).toISOString(), new Date(2026, 6, 1).getTimezoneOffset(),
          Math.abs(Date.now() - d.getTime()) < 5000];
      }
      function nap() { var a = Date.now(); Utilities.sleep(60000); return Date.now() - a >= 60000; }`,
      { today: '2027-07-01' },
    );
    expect(await host.run('now')).toEqual([
      2027,
      7,
      1,
      true,
      true,
      '2027-07-01T+02:00',
      '1970-01-01T00:00:00.000Z',
      -120,
      true,
    ]);
    expect(await host.run('nap')).toBe(true);
    await expect(openHost({ today: '2026-02-30' })).rejects.toThrow('today');
  });

  test('logs reach the host', async () => {
    const host = await openWith(
      `function f() { console.warn('hei', { a: 1 }); Logger.log('nr %s').log(2); }`,
    );
    const lines: string[] = [];
    internals(host).onLog((line) => void lines.push(`${line.level} ${line.text}`));
    await host.run('f');
    expect(lines).toEqual(['warn hei {"a":1}', 'log nr %s', 'log 2']);
  });

  test('properties and keys are a user\u2019s own', async () => {
    const host = await openWith(
      `
      function put(v) { PropertiesService.getUserProperties().setProperty('k', v); }
      function get() { return PropertiesService.getUserProperties().getProperty('k'); }
      function key() { return Session.getTemporaryActiveUserKey(); }`,
      { user: 'Kari' },
    );
    const other = host.reopen({ user: 'Ola' });
    await host.run('put', 'x');
    expect([await host.run('get'), await other.run('get')]).toEqual(['x', null]);
    expect(await host.run('key')).not.toBe(await other.run('key'));
    const later = await openWith(
      'function get() { return PropertiesService.getUserProperties().getProperty("k"); }',
      {
        workbook: await host.toXlsx(),
        user: 'Kari',
      },
    );
    expect(await later.run('get')).toBe('x');
  });
});

describe('menu, questions and pages', () => {
  const code = `
    function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('Meny').addItem('Åpne', 'open').addSeparator()
        .addSubMenu(ui.createMenu('Mer').addItem('Hjelp', 'help')).addToUi();
    }
    function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Tittel').append('<i>')); }
    function help() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('side').setWidth(600).setHeight(400), 'Hjelp'); }
    function which() { var ui = SpreadsheetApp.getUi(); var r = ui.prompt('Klasse', 'Hvilken?', ui.ButtonSet.OK_CANCEL); return r.getSelectedButton() === ui.Button.OK ? r.getResponseText() : null; }
    function sure() { var ui = SpreadsheetApp.getUi(); return ui.alert('Sikker?', ui.ButtonSet.YES_NO) == ui.Button.YES; }
    function missing() { HtmlService.createHtmlOutputFromFile('ingen'); }`;

  test('onOpen builds the menu, submenus included', async () => {
    const host = await openWith(code);
    expect(host.menu()).toEqual([
      { label: 'Åpne', function: 'open' },
      { label: 'Hjelp', function: 'help' },
    ]);
    expect(host.lastExecution).toBeNull();
    const [menu] = await internals(host).menuTree();
    expect(menu).toMatchObject({ kind: 'menu', label: 'Meny', items: { length: 3 } });
  });

  test('before consent onOpen may do no more than build its menu', async () => {
    const touching = 'function onOpen() { PropertiesService.getUserProperties(); }';
    const host = await openWith(touching);
    expect(() => host.menu()).toThrow('You do not have permission to call PropertiesService');
  });

  test('a simple trigger may read but not open the sidebar', async () => {
    const addon = addonFolder(
      `function onOpen() {
        SpreadsheetApp.getActiveSpreadsheet().getName();
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side'));
      }`,
      { 'side.html': '' },
    );
    const host = await openWith('', { authMode: 'limited', addon });
    expect(() => host.menu()).toThrow('permissions are not sufficient to call Ui.showSidebar');
  });

  test('pages reach the user, questions suspend the script', async () => {
    const asked: string[] = [];
    const addon = addonFolder(code, { 'side.html': '<b>hei</b>' });
    const host = await openWith('', {
      addon,
      answer: (ask) => {
        asked.push(`${ask.kind} ${ask.text} ${ask.buttons.join('/')}`);
        return Promise.resolve({ button: ask.kind === 'alert' ? 'Ja' : 'OK', text: '5A' });
      },
    });
    const shown: unknown[] = [];
    internals(host).onShow((one) => void shown.push(one));
    await host.run('open');
    await host.run('help');
    expect(shown).toEqual([
      {
        kind: 'sidebar',
        title: 'Tittel',
        html: '<b>hei</b><i>',
        width: 300,
        height: null,
        user: 'lærer',
      },
      {
        kind: 'dialog',
        title: 'Hjelp',
        html: '<b>hei</b>',
        width: 600,
        height: 400,
        user: 'lærer',
      },
    ]);
    expect(await host.run('which')).toBe('5A');
    expect(await host.run('sure')).toBe(true);
    expect(asked).toEqual(['prompt Klasse\nHvilken? OK/CANCEL', 'alert Sikker? YES/NO']);
    await expect(host.run('missing')).rejects.toThrow('No HTML file named ingen was found.');
  });

  test('a question nobody answers is told', async () => {
    const host = await openWith(code);
    await expect(host.run('sure')).rejects.toThrow("no 'answer'");
  });
});
