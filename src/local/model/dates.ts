// Dates as serial numbers (days since 30 December 1899) and their display by number format.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a calendar date, or null when there is no such date. Months count from 1. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - EPOCH) / DAY) : null;
}

/** Serial number of the wall clock a UTC-based Date shows. */
export const serialOfUtc = (date: Date): number => (date.getTime() - EPOCH) / DAY;

/** A Date whose UTC fields are the wall clock of the serial number. */
export const utcOfSerial = (serial: number): Date => new Date(EPOCH + Math.round(serial * DAY));

/** Serial number of an instant as the clocks of a time zone show it. */
export const serialInZone = (date: Date, timeZone: string): number =>
  serialOfUtc(new Date(date.getTime() + zoneOffset(date, timeZone)));

export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** By time zone: making one takes longer than asking it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timeZone, made);
  return made;
}

/** What the clocks of a time zone show at an instant. Throws RangeError for an unknown zone. */
export function wallClock(date: Date, timeZone: string): WallClock {
  const parts = clockOf(timeZone).formatToParts(date);
  const field = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value ?? '0');
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
  };
}

/** How far the clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
export function zoneOffset(date: Date, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(date, timeZone);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(date.getTime() / 1000) * 1000;
}

/** Whether a number format shows a date or a time. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|E[+-]/gi, ''));

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A date serial by a format of y, m, d, h, s and literal text ('m' after 'h' means minutes). */
export function formatDateSerial(serial: number, format: string): string {
  const date = utcOfSerial(serial);
  let afterHour = false;
  return format.replace(/"([^"]*)"|\\(.)|y+|m+|d+|h+|s+/gi, (token, quoted, escaped) => {
    if (quoted !== undefined) return String(quoted);
    if (escaped !== undefined) return String(escaped);
    const letter = token.charAt(0).toLowerCase();
    const width = Math.min(token.length, 2);
    if (letter === 'y') {
      return token.length > 2 ? pad(date.getUTCFullYear(), 4) : pad(date.getUTCFullYear() % 100, 2);
    }
    if (letter === 'd') return pad(date.getUTCDate(), width);
    if (letter === 'h') {
      afterHour = true;
      return pad(date.getUTCHours(), width);
    }
    if (letter === 's') return pad(date.getUTCSeconds(), width);
    if (afterHour) {
      afterHour = false;
      return pad(date.getUTCMinutes(), width);
    }
    return pad(date.getUTCMonth() + 1, width);
  });
}
