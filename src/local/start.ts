// The command behind `npm start`: the local host on a workbook, and its page in a browser.
import { appendFileSync } from 'node:fs';
import { DEFAULT_USER } from './default-user';
import { internals, openHost } from './host';
import type { HostInternals } from './internals';
import { readFlags, type StartFlags } from './server/flags';
import { startServer, type LocalServer } from './server/server';
import { checkWorkbookPath } from './workbook-file';

const USUAL_PORT = 4815;
const IMPATIENCE_MILLISECONDS = 1000;

/** One line on standard error, and the end. */
function fail(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${text.split('\n')[0] ?? ''}\n`);
  process.exit(1);
}

async function serve(inside: HostInternals, port: number | undefined, user: string) {
  try {
    return await startServer(inside, { port: port ?? USUAL_PORT, user });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (port === undefined && taken) return startServer(inside, { port: 0, user });
    throw error;
  }
}

/** The trace holds names of functions and calls, never what was passed to them. */
function trace(inside: HostInternals, file: string): void {
  appendFileSync(file, '');
  inside.onExecution(({ function: name, calls, total, milliseconds }) => {
    appendFileSync(file, `${JSON.stringify({ function: name, calls, total, milliseconds })}\n`);
  });
}

/** Tells once when the workbook's file cannot be written; the work goes on in memory. */
function watchSaving(inside: HostInternals): void {
  let told = false;
  inside.onChange(() => {
    inside.saved().then(
      () => {
        told = false;
      },
      (error: unknown) => {
        if (!told) process.stderr.write(`The workbook could not be saved: ${String(error)}\n`);
        told = true;
      },
    );
  });
}

function endOnSignal(server: LocalServer, close: () => Promise<void>): void {
  let since = 0;
  const end = (): void => {
    // npm passes on a signal that the terminal has sent already: only a later one is impatience.
    if (since > 0 && Date.now() - since > IMPATIENCE_MILLISECONDS) process.exit(1);
    if (since > 0) return;
    since = Date.now();
    server
      .close()
      .then(close)
      .then(() => process.exit(0), fail);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

async function start(flags: StartFlags): Promise<void> {
  const { workbook, today, port, locale, user = DEFAULT_USER } = flags;
  if (workbook !== undefined) await checkWorkbookPath(workbook);
  const host = await openHost({
    user,
    ...(workbook === undefined ? {} : { workbook, persist: true }),
    ...(today === undefined ? {} : { today }),
    ...(locale === undefined ? {} : { locale }),
  });
  const inside = internals(host);
  if (flags.trace !== undefined) trace(inside, flags.trace);
  inside.onLog(({ level, text }) => process.stderr.write(`${level}: ${text}\n`));
  watchSaving(inside);
  const server = await serve(inside, port, user);
  endOnSignal(server, () => host.close());
  process.stdout.write(`Læringspartner: ${server.url}\n`);
}

// Script time is Norwegian time wherever this runs; set before the first date is made.
process.env.TZ = 'Europe/Oslo';
let flags: StartFlags;
try {
  flags = readFlags(process.argv.slice(2));
} catch (error) {
  fail(error);
}
start(flags).catch(fail);
