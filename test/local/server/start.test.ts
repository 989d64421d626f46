// The command behind npm start, as a process: its one line, its flags, its file, its end.
import { afterEach, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import type { WorkbookView } from '../../../src/local/server/wire';

const START = fileURLToPath(new URL('../../../dist/local/start.mjs', import.meta.url));
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Started {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  readonly ended: Promise<number | null>;
}

function start(...flags: string[]): Started {
  const child = spawn(process.execPath, [START, ...flags]);
  running.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (output.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output.err += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, output, ended };
}

async function address({ child, output }: Started): Promise<string> {
  while (!output.out.includes('\n') && child.exitCode === null) {
    await new Promise((go) => setTimeout(go, 20));
  }
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(output.out)?.[0];
  if (url === undefined) throw new Error(output.err);
  return url;
}

test('an unknown flag gets one line and exit status 1', async () => {
  const { output, ended } = start('--ukjent');
  expect(await ended).toBe(1);
  expect(output.err).toMatch(/^[^\n]*--ukjent[^\n]*\n$/);
  expect(output.out).toBe('');
});

test('a workbook that cannot be one gets one line, what and what to do, before anything starts', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
  const place = (name: string): string => path.join(folder, name);
  mkdirSync(place('mappe.xlsx'));
  writeFileSync(place('tekst.xlsx'), 'Klasse;Navn');
  writeFileSync(place('tom.xlsx'), '');
  writeFileSync(place('liste.csv'), 'Klasse;Navn');
  const told: [file: string, words: string][] = [
    [place('borte/5A.xlsx'), 'There is no folder .*borte: make it first'],
    [place('tekst.xlsx/5A.xlsx'), 'There is no folder .*tekst.xlsx: make it first'],
    [place('mappe.xlsx'), 'mappe.xlsx is a folder: give --workbook the path of'],
    [folder, 'is a folder: give --workbook the path of'],
    [place('liste.csv'), 'liste.csv is not named .xlsx: give --workbook'],
    [place('ny.ods'), 'ny.ods is not named .xlsx: give --workbook'],
    [place('tekst.xlsx'), 'tekst.xlsx cannot be read as a workbook: save it as .xlsx'],
    [place('tom.xlsx'), 'tom.xlsx cannot be read as a workbook: save it as .xlsx'],
  ];
  const all = told.map(async ([file, words]) => {
    const { output, ended } = start('--port', '0', '--workbook', file);
    expect(await ended).toBe(1);
    expect(output.err).toMatch(new RegExp(`^[^\\n]*${words}[^\\n]*\\n$`));
    expect(output.out).toBe('');
  });
  await Promise.all(all);
  expect(readFileSync(place('tekst.xlsx'), 'utf8')).toBe('Klasse;Navn');
  expect(existsSync(place('ny.ods'))).toBe(false);
});

test('one line when ready; edits stand in the file; a signal ends it well', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
  const [file, trace] = [path.join(folder, 'klasse.xlsx'), path.join(folder, 'trace.jsonl')];
  const started = start('--port', '0', '--user', 'Kari', '--workbook', file, '--trace', trace);
  const url = await address(started);
  expect(started.output.out.trim().split('\n')).toHaveLength(1);

  const view = (await (await fetch(`${url}api/workbook`)).json()) as WorkbookView;
  expect(view.user).toBe('Kari');
  const edit = { kind: 'type', sheet: view.sheet.id, row: 2, column: 1, values: [['Lagret?']] };
  await fetch(`${url}api/edit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'Kari', edit }),
  });
  // npm passes a signal on that the terminal has sent already.
  started.child.kill('SIGINT');
  started.child.kill('SIGINT');
  expect(await started.ended).toBe(0);

  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(file);
  const sheet = saved.worksheets.find(({ name }) => name === view.sheet.name);
  expect(sheet?.getCell(2, 1).text).toBe('Lagret?');
  expect(existsSync(trace) && readFileSync(trace, 'utf8')).toBe('');
});

test('a port that was asked for and is taken is an error', async () => {
  const first = start('--port', '0');
  const { port } = new URL(await address(first));
  const second = start('--port', port);
  expect(await second.ended).toBe(1);
  expect(second.output.err).toMatch(/^[^\n]*EADDRINUSE[^\n]*\n$/);
});
