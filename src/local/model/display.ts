// What a person sees in a cell, and what stands in the editing line.
import type { Cell } from './book';
import { coerce } from './coerce';
import { formatDateSerial, isDateFormat } from './dates';

/** The display text of a cell, by its number format, as a Norwegian spreadsheet shows it. */
export function display(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'SANN' : 'USANN';
  return displayNumber(value, cell?.format ?? '');
}

function displayNumber(value: number, format: string): string {
  if (format === '' || format === '@' || /^general$/i.test(format)) return plain(value);
  if (isDateFormat(format)) return formatDateSerial(value, format);
  const decimals = (/0\.(0+)/.exec(format)?.[1] ?? '').length;
  if (/e\+/i.test(format)) return scientific(value, decimals);
  if (format.includes('%')) return `${(value * 100).toFixed(decimals).replace('.', ',')}%`;
  const fixed = value.toFixed(decimals).replace('.', ',');
  return format.includes(',') ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0') : fixed;
}

function scientific(value: number, decimals: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(decimals).split('e');
  const digits = exponent.slice(1).padStart(2, '0');
  return `${mantissa.replace('.', ',')}E${exponent.charAt(0)}${digits}`;
}

/** Ten significant digits as Sheets shows an unformatted number. */
const plain = (value: number): string => String(Number(value.toPrecision(10))).replace('.', ',');

/** The text that, typed into this cell again, gives the same content. */
export function editingText(cell: Cell | undefined): string {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'string') {
    const again = coerce(value, cell?.format, 2000);
    return again.value === value && again.formula === undefined ? value : `'${value}`;
  }
  if (typeof value === 'number') {
    const shown = cell?.format && isDateFormat(cell.format) ? display(cell) : plain(value);
    return cell?.format === '0%' ? display(cell) : shown;
  }
  return display(cell);
}
