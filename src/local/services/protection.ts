// Fake of Protection, for whole sheets and for ranges.
import { areaOf } from '../model/areas';
import type { Protection, Sheet } from '../model/book';
import { sheetById } from '../model/book';
import { ServiceError } from '../model/errors';
import { mayEdit } from '../model/guard';
import type { Area } from '../internals';
import { Handle } from './handles';
import { bool, text } from './kinds';
import { type ClassTable, type Context, method, SELF } from './table';

interface ProtectionState {
  readonly sheet: number;
  readonly id: number;
}

const protectionHandle = (sheet: number, id: number): Handle<ProtectionState> =>
  new Handle('Protection', 'SpreadsheetApp.Protection', { sheet, id });

/** Of the whole sheet there is one at most: asked for again it is the same. */
export function protect(context: Context, sheet: number, area?: Area): Handle<ProtectionState> {
  const { protections } = sheetById(context.view.book, sheet);
  const known = area === undefined && protections.find((one) => one.area === undefined);
  if (known) return protectionHandle(sheet, known.id);
  const id = context.view.live.newId();
  const protection = { id, owner: context.user, warningOnly: false, description: '' };
  context.view.write({
    op: 'protect',
    sheet,
    protection: area === undefined ? protection : { ...protection, area },
  });
  return protectionHandle(sheet, id);
}

/** @param type a name of ProtectionType */
export const protectionsOf = (sheet: Sheet, type: string): Handle<ProtectionState>[] =>
  sheet.protections
    .filter((one) => (one.area === undefined) === (type === 'SHEET'))
    .map((one) => protectionHandle(sheet.id, one.id));

function read(context: Context, self: ProtectionState): Protection {
  const sheet = sheetById(context.view.book, self.sheet);
  const found = sheet.protections.find((one) => one.id === self.id);
  if (!found) throw new ServiceError('The protection has been removed.');
  return found;
}

function change(context: Context, self: ProtectionState, fields: Partial<Protection>) {
  const protection = { ...read(context, self), ...fields };
  context.view.write({ op: 'protect', sheet: self.sheet, protection });
  return SELF;
}

export const protectionTable: ClassTable<GoogleAppsScript.Spreadsheet.Protection, ProtectionState> =
  {
    path: 'SpreadsheetApp.Protection',
    scope: 'spreadsheets.currentonly',
    methods: {
      setWarningOnly: method([bool], (context, self, warningOnly) =>
        // Who turns a warning into a lock is the one it lets in.
        change(context, self, warningOnly ? { warningOnly } : { warningOnly, owner: context.user }),
      ),
      setDescription: method([text], (context, self, description) =>
        change(context, self, { description }),
      ),
      canEdit: method([], (context, self) => mayEdit(read(context, self), context.user)),
      getRange: method([], (context, self) => {
        const { row, column } = sheetById(context.view.book, self.sheet);
        const area = read(context, self).area ?? areaOf(1, 1, row.count, column.count);
        return new Handle('Range', 'SpreadsheetApp.Range', { sheet: self.sheet, area });
      }),
      isWarningOnly: method([], (context, self) => read(context, self).warningOnly),
    },
  };
