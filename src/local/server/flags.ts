// The flags of `npm start`, read and checked.
import { parseArgs } from 'node:util';

export interface StartFlags {
  readonly workbook?: string;
  /** Undefined when not asked for: then the usual port, or any if that is taken. */
  readonly port?: number;
  readonly today?: string;
  readonly user?: string;
  /** Language of the Google accounts. */
  readonly locale?: string;
  readonly trace?: string;
}

/** Reads the flags; throws an Error whose message is one line about the first wrong one. */
export function readFlags(args: readonly string[]): StartFlags {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { workbook: text, port: text, today: text, user: text, locale: text, trace: text },
  });
  for (const [name, value] of Object.entries(values)) {
    if (value === '') throw new Error(`--${name} needs a value`);
  }
  const { port, today, ...rest } = values;
  return {
    ...rest,
    ...(port === undefined ? {} : { port: readPort(port) }),
    ...(today === undefined ? {} : { today: readDate(today) }),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`--port must be a number from 0 to 65535, not ${text}`);
  }
  return port;
}

function readDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  if (!real || date.toISOString().slice(0, 10) !== text) {
    throw new Error(`--today must be a date as 2026-11-22, not ${text}`);
  }
  return text;
}
