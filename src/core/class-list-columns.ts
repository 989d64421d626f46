// The columns of a pasted list: what stands between them, and what their headings say.

import { normaliseName, tidyName } from './names';

/** Where the columns stand, from 0. */
export interface Heading {
  readonly given?: number;
  readonly middle?: number;
  readonly surname?: number;
  readonly full?: number;
  readonly group?: number;
}

const WORDS: Readonly<Record<keyof Heading, readonly string[]>> = {
  given: ['fornavn', 'fornamn', 'first name', 'given name', 'firstname'],
  middle: ['mellomnavn', 'mellomnamn', 'middle name'],
  surname: ['etternavn', 'etternamn', 'last name', 'surname', 'lastname'],
  full: [
    ...['navn', 'namn', 'elev', 'elevnavn', 'elevens navn', 'elever', 'fullt navn', 'name'],
    ...['etternavn, fornavn', 'etternavn fornavn'],
  ],
  group: ['klasse', 'klassenavn', 'basisgruppe', 'klasse/gruppe', 'class'],
};

/** Not told by `\s`, nor by eye. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Every line as the texts of its columns, without what nobody sees. */
export function fieldsIn(text: string): string[][] {
  const lines = text.replace(INVISIBLE, '').split(/\r\n|\r|\n|\u2028|\u2029/);
  const between = separator(lines);
  return lines.map((line) =>
    (between === null ? [unquoted(line.trim())] : cut(line, between)).map(tidyName),
  );
}

/** A comma stands inside names too: it parts columns only where headings or quotes say so. */
function separator(lines: readonly string[]): string | null {
  for (const sign of ['\t', ';']) if (lines.some((line) => line.includes(sign))) return sign;
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const byComma = cut(first, ',');
  const isTable =
    (headingOf([tidyName(first)]) === null && headingOf(byComma) !== null) ||
    lines.some((line) => /^\s*"[^"]*"\s*,|,\s*"[^"]*"\s*$/.test(line));
  return isTable && byComma.length > 1 ? ',' : null;
}

/** A column in quotes may hold the separator, and a quote written twice. */
function cut(line: string, separator: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    const opens = !quoted && sign === '"' && field.trim() === '' && line.includes('"', at + 1);
    if (quoted && sign === '"' && line.charAt(at + 1) === '"') {
      field += '"';
      at++;
    } else if (opens || (quoted && sign === '"')) {
      quoted = !quoted;
    } else if (!quoted && sign === separator) {
      fields.push(field);
      field = '';
    } else field += sign;
  }
  return [...fields, field];
}

function unquoted(line: string): string {
  const whole = /^"(.*)"$/.exec(line)?.[1];
  return whole === undefined ? line : whole.replace(/""/g, '"');
}

/** A line of headings names at least one column of names; null for any other line. */
export function headingOf(fields: readonly string[]): Heading | null {
  const heading: { -readonly [Key in keyof Heading]: number } = {};
  fields.forEach((field, index) => {
    const text = normaliseName(field).replace(/[:.]$/, '');
    for (const key of Object.keys(WORDS) as (keyof Heading)[]) {
      if (WORDS[key].includes(text)) heading[key] ??= index;
    }
  });
  const { given, surname, full } = heading;
  return given === undefined && surname === undefined && full === undefined ? null : heading;
}
