// Fakes of DeveloperMetadata, its finder and its location.
import { sheetById } from '../model/book';
import type { Metadata } from '../model/book';
import { ServiceError } from '../model/errors';
import { Handle } from './handles';
import { text } from './kinds';
import { sheetHandle } from './sheet-handle';
import { type ClassTable, type Context, method, SELF } from './table';

interface FinderState {
  /** null searches every sheet. */
  readonly sheet: number | null;
  key: string | null;
  value: string | null;
}

export const finderHandle = (sheet: number | null): Handle<FinderState> =>
  new Handle('DeveloperMetadataFinder', 'SpreadsheetApp.DeveloperMetadataFinder', {
    sheet,
    key: null,
    value: null,
  });

interface MetadataState {
  readonly sheet: number;
  readonly id: number;
}

const metadataHandle = (state: MetadataState): Handle<MetadataState> =>
  new Handle('DeveloperMetadata', 'SpreadsheetApp.DeveloperMetadata', state);

function find(context: Context, wanted: FinderState): Handle<MetadataState>[] {
  const { book } = context.view;
  const sheets = wanted.sheet === null ? book.sheets : [sheetById(book, wanted.sheet)];
  return sheets.flatMap((sheet) =>
    sheet.metadata
      .filter((one) => wanted.key === null || one.key === wanted.key)
      .filter((one) => wanted.value === null || one.value === wanted.value)
      .map((one) => metadataHandle({ sheet: sheet.id, id: one.id })),
  );
}

function read(context: Context, self: MetadataState): Metadata {
  const sheet = sheetById(context.view.book, self.sheet);
  const found = sheet.metadata.find((one) => one.id === self.id);
  if (!found) throw new ServiceError('The developer metadata has been removed.');
  return found;
}

export const finderTable: ClassTable<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
  FinderState
> = {
  path: 'SpreadsheetApp.DeveloperMetadataFinder',
  scope: 'spreadsheets.currentonly',
  methods: {
    withKey: method([text], (_context, self, key) => {
      self.key = key;
      return SELF;
    }),
    withValue: method([text], (_context, self, value) => {
      self.value = value;
      return SELF;
    }),
    find: method([], find),
  },
};

export const metadataTable: ClassTable<
  GoogleAppsScript.Spreadsheet.DeveloperMetadata,
  MetadataState
> = {
  path: 'SpreadsheetApp.DeveloperMetadata',
  scope: 'spreadsheets.currentonly',
  methods: {
    getKey: method([], (context, self) => read(context, self).key),
    getValue: method([], (context, self) => read(context, self).value),
    setValue: method([text], (context, self, value) => {
      const { key } = read(context, self);
      const metadata = { id: self.id, key, value };
      context.view.write({ op: 'addMetadata', sheet: self.sheet, metadata });
      return SELF;
    }),
    getLocation: method(
      [],
      (_context, self) =>
        new Handle('DeveloperMetadataLocation', 'SpreadsheetApp.DeveloperMetadataLocation', self),
    ),
    remove: method([], (context, self) => {
      read(context, self);
      context.view.write({ op: 'removeMetadata', sheet: self.sheet, id: self.id });
      return undefined;
    }),
  },
};

export const locationTable: ClassTable<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
  MetadataState
> = {
  path: 'SpreadsheetApp.DeveloperMetadataLocation',
  scope: 'spreadsheets.currentonly',
  methods: { getSheet: method([], (_context, self) => sheetHandle(self.sheet)) },
};
