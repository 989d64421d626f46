// Cell contents between the model and exceljs; what does not fit goes to the extras.
import type { Cell as FileCell, CellValue as FileValue } from 'exceljs';
import { types } from 'node:util';
import type { CellValidation } from '../internals';
import type { Cell, CellValue } from '../model/book';
import { FORMULA_RESULT } from '../model/coerce';
import { isDateFormat, serialOfUtc, utcOfSerial } from '../model/dates';
import type { CellExtra } from './extras';
import { fromFile, toFile } from './styles';

const MAX_TEXT = 32_767;
const MAX_LIST = 255;
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_x[0-9a-f]{4}_/gi;

const safeText = (text: string): string => text.slice(0, MAX_TEXT).replace(UNSAFE, '\ufffd');

/** Attributes of XML lose line breaks and tabs too. */
const fitsAttribute = (text: string): boolean => safeText(text) === text && !/[\t\n]/.test(text);

const MAX_LINK = 2000;

/** Names of sheets in the file by id, for links to '#gid=…', and back. */
export interface Links {
  toFile(link: string): string;
  fromFile(link: string): string;
}

export function links(sheets: readonly { id: number; fileName: string }[]): Links {
  return {
    toFile: (link) => {
      const id = /^#gid=(\d+)$/.exec(link)?.[1];
      const sheet = sheets.find((one) => String(one.id) === id);
      return sheet ? `#'${sheet.fileName.replace(/'/g, "''")}'!A1` : link;
    },
    fromFile: (link) => {
      const name = /^#'(.*)'!A1$/.exec(link)?.[1]?.replace(/''/g, "'");
      const sheet = sheets.find((one) => one.fileName === name);
      return sheet ? `#gid=${sheet.id}` : link;
    },
  };
}

type Extra = { -readonly [K in keyof CellExtra]: CellExtra[K] };

/** Writes a cell; gives what the file cannot hold of it, or null. */
export function writeCell(target: FileCell, cell: Cell, known: Links): CellExtra | null {
  const extra: Extra = { row: Number(target.row), column: Number(target.col) };
  target.style = toFile(cell.style ?? {}, cell.format, cell.link !== undefined);
  const value = fileValue(cell, extra);
  const fileLink = cell.link === undefined ? '' : known.toFile(cell.link);
  if (cell.link !== undefined) {
    const fits =
      typeof value === 'string' &&
      value !== '' &&
      fileLink.length <= MAX_LINK &&
      /^[\x21-\x7e\u00a1-\u024f ]+$/.test(fileLink) &&
      known.fromFile(fileLink) === cell.link;
    if (fits) target.value = { text: value, hyperlink: fileLink };
    else extra.link = cell.link;
  }
  if (target.value === null) target.value = value;
  writeNote(target, cell, extra);
  writeValidation(target, cell.validation, extra);
  return Object.keys(extra).length > 2 ? extra : null;
}

function fileValue(cell: Cell, extra: Extra): FileValue {
  const { value, formula } = cell;
  if (formula !== undefined) {
    // A formula typed here was never checked for Excel's grammar; a loaded one came from a file.
    if (value === FORMULA_RESULT || value === undefined) {
      extra.formula = formula;
      if (value !== undefined) extra.stands = value;
      return value ?? null;
    }
    return { formula: formula.slice(1), result: value };
  }
  if (typeof value === 'string') {
    const safe = safeText(value);
    if (safe !== value) {
      extra.value = value;
      extra.stands = safe;
    }
    return safe === '' ? null : safe;
  }
  if (typeof value === 'number' && cell.format && isDateFormat(cell.format)) {
    const again = serialOfUtc(utcOfSerial(value));
    if (again !== value) {
      extra.value = value;
      extra.stands = again;
    }
  }
  return value ?? null;
}

function writeNote(target: FileCell, cell: Cell, extra: Extra): void {
  if (cell.note === undefined) return;
  const bare = target.value === null || cell.note !== safeText(cell.note);
  if (bare || cell.note.includes('\n')) extra.note = cell.note;
  else target.note = cell.note;
}

function writeValidation(target: FileCell, rule: CellValidation | undefined, extra: Extra): void {
  if (!rule) return;
  const text = rule.list.join(',');
  const help = rule.help ?? 'x';
  const fits =
    rule.dropdown &&
    rule.list.every((one) => one !== '' && one === one.trim() && !/[",]/.test(one)) &&
    [text, help].every((one) => one !== '' && one.length <= MAX_LIST && fitsAttribute(one));
  if (!fits) {
    extra.validation = rule;
    return;
  }
  target.dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${text}"`],
    showErrorMessage: !rule.allowInvalid,
    ...(rule.help === undefined ? {} : { showInputMessage: true, prompt: rule.help }),
  };
}

/** The model's cell, or an empty object for one with nothing in it. */
export function readCell(source: FileCell, known: Links, extra: CellExtra | undefined): Cell {
  const covered = source.isMerged && source.master !== source;
  const content = covered ? {} : readContent(source.value, known);
  const format = readFormat(source.numFmt);
  const style = fromFile(source.style, content.link !== undefined);
  const note = covered ? undefined : noteText(source);
  const validation = listRule(source);
  const cell: Cell = {
    ...content,
    ...(format === undefined ? {} : { format }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
    ...(note === undefined ? {} : { note }),
    ...(validation ? { validation } : {}),
  };
  return extra ? withExtra(cell, extra) : cell;
}

function withExtra(cell: Cell, extra: CellExtra): Cell {
  const same = sameContent(cell.value, extra.stands);
  return {
    ...cell,
    ...(same && extra.value !== undefined ? { value: extra.value } : {}),
    ...(same && extra.formula !== undefined ? { formula: extra.formula } : {}),
    ...(same && extra.link !== undefined ? { link: extra.link } : {}),
    ...(extra.note !== undefined ? { note: extra.note } : {}),
    ...(extra.validation ? { validation: extra.validation } : {}),
  };
}

function sameContent(value: CellValue | undefined, stands: string | number | undefined): boolean {
  if (stands === undefined || stands === '') return true;
  if (typeof value === 'number' && typeof stands === 'number')
    return Math.abs(value - stands) < 1e-6;
  return value === stands;
}

/** Excel's built-in short date follows the reader's country, whatever its American code says. */
function readFormat(format: string | undefined): string | undefined {
  if (!format || format === 'General') return undefined;
  return format === 'mm-dd-yy' ? 'dd.mm.yyyy' : format;
}

type Content = Pick<Cell, 'value' | 'formula' | 'link'>;

function readContent(value: FileValue, known: Links): Content {
  if (value === null || value === undefined || value === '') return {};
  if (types.isDate(value)) return { value: serialOfUtc(value) };
  if (typeof value !== 'object') return { value };
  if ('richText' in value) return { value: value.richText.map((run) => run.text).join('') };
  if ('hyperlink' in value) {
    const text: unknown = value.text;
    const inner =
      typeof text === 'string' ? { value: text } : readContent(text as FileValue, known);
    return { ...inner, link: known.fromFile(value.hyperlink) };
  }
  if ('error' in value) return { value: value.error };
  const formula = 'formula' in value ? value.formula : value.sharedFormula;
  const result = readContent(value.result ?? null, known).value;
  return { formula: `=${formula}`, ...(result === undefined ? {} : { value: result }) };
}

function noteText(source: FileCell): string | undefined {
  const note = source.note as string | { texts?: { text: string }[] } | undefined;
  if (note === undefined || note === '') return undefined;
  return typeof note === 'string' ? note : note.texts?.map((run) => run.text).join('');
}

function listRule(source: FileCell): CellValidation | null {
  const rule = source.dataValidation as typeof source.dataValidation | undefined;
  const list: unknown = rule?.type === 'list' ? rule.formulae[0] : undefined;
  if (!rule || typeof list !== 'string' || !/^".*"$/.test(list)) return null;
  return {
    list: list.slice(1, -1).split(','),
    dropdown: true,
    allowInvalid: rule.showErrorMessage !== true,
    ...(rule.prompt === undefined ? {} : { help: rule.prompt }),
  };
}
