// What a PDF link asks for: the parameters of Google's export that the host understands.
import { RequestError } from '../server/http';
import type { PageSetup } from './page';

export interface PrintRequest {
  /** The id of the sheet. */
  readonly gid: number;
  readonly page: PageSetup;
  /** A file to keep rather than a page to look at. */
  readonly attachment: boolean;
}

const BOOLEAN = /^(true|false)$/;
const NO = /^false$/;
const INCHES = /^\d(\.\d+)?$/;

/**
 * Each name with the values that are understood. All must be given: what Google takes for one that
 * is left out is documented nowhere.
 */
const PARAMETERS = {
  format: /^pdf$/,
  gid: /^\d{1,10}$/,
  size: /^A4$/,
  portrait: BOOLEAN,
  scale: /^[24]$/,
  top_margin: INCHES,
  bottom_margin: INCHES,
  left_margin: INCHES,
  right_margin: INCHES,
  gridlines: NO,
  printnotes: NO,
  sheetnames: NO,
  printtitle: NO,
  pagenum: /^UNDEFINED$/,
  horizontal_alignment: /^(LEFT|CENTER|RIGHT)$/,
  vertical_alignment: /^(TOP|MIDDLE|BOTTOM)$/,
  fzr: NO,
  fzc: NO,
  attachment: BOOLEAN,
} as const satisfies Record<string, RegExp>;

type Name = keyof typeof PARAMETERS;

/** Throws a RequestError (400) that names the parameter which is unknown, missing or not understood. */
export function readPrintRequest(query: URLSearchParams): PrintRequest {
  for (const name of query.keys()) {
    if (!Object.hasOwn(PARAMETERS, name)) refuse(`${name} is no parameter the host knows`);
  }
  const value = (name: Name): string => {
    const [given, ...more] = query.getAll(name);
    if (given === undefined) refuse(`${name} is missing`);
    if (more.length > 0 || !PARAMETERS[name].test(given)) {
      refuse(`${name}=${[given, ...more].join(',')} is not understood by the host`);
    }
    return given;
  };
  for (const name of Object.keys(PARAMETERS)) value(name as Name);
  return {
    gid: Number(value('gid')),
    attachment: value('attachment') === 'true',
    page: {
      landscape: value('portrait') === 'false',
      fit: value('scale') === '2' ? 'width' : 'page',
      margins: {
        top: Number(value('top_margin')),
        right: Number(value('right_margin')),
        bottom: Number(value('bottom_margin')),
        left: Number(value('left_margin')),
      },
      horizontal: value('horizontal_alignment').toLowerCase() as PageSetup['horizontal'],
      vertical: value('vertical_alignment').toLowerCase() as PageSetup['vertical'],
    },
  };
}

function refuse(text: string): never {
  throw new RequestError(400, `PDF: ${text}`);
}
