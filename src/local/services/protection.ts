// Fake of Protection, for whole sheets.
import type { Protection } from '../model/book';
import { sheetById } from '../model/book';
import { ServiceError } from '../model/errors';
import { Handle } from './handles';
import { bool, text } from './kinds';
import { type ClassTable, type Context, method, SELF } from './table';

interface ProtectionState {
  readonly sheet: number;
  readonly id: number;
}

export const protectionHandle = (sheet: number, id: number): Handle<ProtectionState> =>
  new Handle('Protection', 'SpreadsheetApp.Protection', { sheet, id });

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
        change(context, self, { warningOnly }),
      ),
      setDescription: method([text], (context, self, description) =>
        change(context, self, { description }),
      ),
      isWarningOnly: method([], (context, self) => read(context, self).warningOnly),
    },
  };
