// What Sheets makes of a typed or set value: number, date, truth value, formula or text.
import { serialInZone, serialOf } from './dates';
import { ServiceError, words } from './errors';

export const TIME_ZONE = 'Europe/Oslo';
export const FORMULA_RESULT = '#ERROR!';
const MAX_CHARACTERS = 50_000;

/** What setValues and the grid hand over; a Date is an instant. null and undefined empty a cell. */
export type Input = string | number | boolean | Date | null | undefined;

/** `format` is the number format Sheets gives a cell that has none of its own. */
export interface Coerced {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly format?: string;
}

/**
 * The value a cell gets, by the rules of a Norwegian spreadsheet (decimal comma, day before month).
 * `format` is the cell's own number format: '@' keeps everything as text but a formula.
 * `thisYear` completes dates typed without a year.
 */
export function coerce(input: Input, format: string | undefined, thisYear: number): Coerced {
  if (input === null || input === undefined || input === '') return {};
  if (typeof input === 'number')
    return Number.isFinite(input) ? { value: input } : { value: '#NUM!' };
  if (typeof input === 'boolean') return { value: input };
  if (input instanceof Date) {
    return { value: serialInZone(input, TIME_ZONE), format: 'dd.mm.yyyy' };
  }
  if (input.length > MAX_CHARACTERS) throw new ServiceError(words.cellTooLong);
  if (input.startsWith('=') && input.length > 1) return { value: FORMULA_RESULT, formula: input };
  if (input.startsWith("'")) return input.length > 1 ? { value: input.slice(1) } : {};
  if (format === '@') return { value: input };
  return fromText(input.trim(), thisYear) ?? { value: input };
}

function fromText(text: string, thisYear: number): Coerced | null {
  return truth(text) ?? number(text) ?? date(text, thisYear) ?? time(text);
}

function truth(text: string): Coerced | null {
  if (/^(true|sann)$/i.test(text)) return { value: true };
  if (/^(false|usann)$/i.test(text)) return { value: false };
  return null;
}

function number(text: string): Coerced | null {
  const percent = /^([+-]?\d+(?:,\d+)?)\s?%$/.exec(text);
  if (percent?.[1]) {
    const decimals = percent[1].includes(',');
    return { value: parse(percent[1]) / 100, format: decimals ? '0.00%' : '0%' };
  }
  if (/^[+-]?(\d+|\d*,\d+|\d+,)$/.test(text)) return { value: parse(text) };
  if (/^[+-]?\d{1,3}([ \u00a0\u202f]\d{3})+(,\d+)?$/.test(text)) {
    return { value: parse(text), format: '#,##0' };
  }
  if (/^[+-]?\d+(,\d+)?e[+-]?\d{1,3}$/i.test(text)) {
    const value = parse(text);
    return Number.isFinite(value) ? { value, format: '0.00E+00' } : null;
  }
  return null;
}

const parse = (text: string): number =>
  Number(
    text
      .replace(/[ \u00a0\u202f]/g, '')
      .replace(',', '.')
      .replace(/\.$/, ''),
  );

function date(text: string, thisYear: number): Coerced | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    return dated(iso[1], iso[3], iso[4], iso[2] === '-' ? 'yyyy-mm-dd' : 'dd.mm.yyyy');
  }
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) return dated(century(full[4] ?? ''), full[3], full[1], 'dd.mm.yyyy');
  const short = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(text);
  if (short) return dated(String(thisYear), short[2], short[1], 'd.m');
  return null;
}

const century = (year: string): string => {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
};

function dated(year?: string, month?: string, day?: string, format?: string): Coerced | null {
  const value = serialOf(Number(year), Number(month), Number(day));
  return value === null || format === undefined ? null : { value, format };
}

function time(text: string): Coerced | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2]);
  const seconds = Number(parts[3] ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, format: parts[3] ? 'hh:mm:ss' : 'hh:mm' };
}
