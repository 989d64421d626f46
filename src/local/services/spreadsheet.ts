// Fakes of SpreadsheetApp, Spreadsheet and the two builders.
import type { CellValidation } from '../internals';
import { activeSheet, sheetById } from '../model/book';
import { TIME_ZONE } from '../model/coerce';
import { HostDoubt, ServiceError } from '../model/errors';
import { Handle } from './handles';
import { bool, enumOf, int, listOf, nullable, object, optional, text } from './kinds';
import { workbookPath } from '../workbook-path';
import { finderHandle } from './metadata';
import { protectionsOf } from './protection';
import { type RichText, richTextHandle } from './range';
import { sheetHandle, type SheetState } from './sheet-handle';
import { type ClassTable, type Context, method, SELF } from './table';
import { uiHandle } from './ui';

const sheet = object<SheetState>('Sheet');

function insertSheet(context: Context, _self: unknown, name: string, index?: number): Handle {
  const id = context.view.live.newId();
  context.view.write({ op: 'insertSheet', sheet: id, name, index: index ?? null });
  context.view.write({ op: 'activate', sheet: id, user: context.user });
  return sheetHandle(id);
}

function activate(context: Context, id: number): Handle {
  if (sheetById(context.view.book, id).hidden) {
    // Sources disagree whether Google refuses this or shows the sheet.
    throw new HostDoubt('A hidden sheet is made active.');
  }
  context.view.write({ op: 'activate', sheet: id, user: context.user });
  return sheetHandle(id);
}

const current = (context: Context): number => activeSheet(context.view.book, context.user).id;

export const spreadsheetTable: ClassTable<GoogleAppsScript.Spreadsheet.Spreadsheet, null> = {
  path: 'SpreadsheetApp.Spreadsheet',
  scope: 'spreadsheets.currentonly',
  methods: {
    getId: method([], (context) => context.view.book.id),
    getName: method([], (context) => context.view.book.name),
    getUrl: method([], ({ view }) => `${view.live.origin}${workbookPath(view.book.id)}/edit`),
    getSheetByName: method([text], (context, _self, name) => {
      const found = context.view.book.sheets.find((one) => one.name === name);
      return found ? sheetHandle(found.id) : null;
    }),
    getSheets: method([], (context) => context.view.book.sheets.map((one) => sheetHandle(one.id))),
    getNumSheets: method([], (context) => context.view.book.sheets.length),
    insertSheet: method([text, optional(int)], insertSheet),
    deleteSheet: method([sheet], (context, _self, gone) => {
      context.view.write({ op: 'deleteSheet', sheet: gone.state.sheet });
      return undefined;
    }),
    getActiveSheet: method([], (context) => sheetHandle(current(context))),
    setActiveSheet: method([sheet], (context, _self, next) => activate(context, next.state.sheet)),
    moveActiveSheet: method([int], (context, _self, position) => {
      context.view.write({ op: 'moveSheet', sheet: current(context), index: position - 1 });
      return undefined;
    }),
    getProtections: method([enumOf('ProtectionType')], (context, _self, type) =>
      context.view.book.sheets.flatMap((one) => protectionsOf(one, type.name)),
    ),
    createDeveloperMetadataFinder: method([], () => finderHandle(null)),
    getSpreadsheetTimeZone: method([], () => TIME_ZONE),
    getSpreadsheetLocale: method([], () => 'no_NO'),
    toast: method(
      [text, optional(text), optional(int)],
      (context, _self, ...[message, title]: [string, string?, number?]) => {
        const sizes = { width: null, height: null };
        context.show({ kind: 'toast', title: title ?? '', html: message, ...sizes });
        return undefined;
      },
    ),
  },
};

export const spreadsheetAppTable: ClassTable<GoogleAppsScript.Spreadsheet.SpreadsheetApp, null> = {
  path: 'SpreadsheetApp',
  methods: {
    getActiveSpreadsheet: method(
      [],
      () => new Handle('Spreadsheet', 'SpreadsheetApp.Spreadsheet', null),
      { scope: 'spreadsheets.currentonly' },
    ),
    getUi: method([], () => uiHandle(), { always: true }),
    flush: method(
      [],
      (context) => {
        context.view.flush();
        return undefined;
      },
      { scope: 'spreadsheets.currentonly' },
    ),
    newDataValidation: method([], () => builder('DataValidationBuilder', { ...NO_RULE })),
    newFilterCriteria: method([], () => builder('FilterCriteriaBuilder', { hidden: [] })),
    newRichTextValue: method([], () => builder('RichTextValueBuilder', { text: '', link: null })),
  },
  enums: {
    BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
    ProtectionType: ['RANGE', 'SHEET'],
    WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  },
};

const builder = <S>(type: string, state: S): Handle<S> =>
  new Handle(type, `SpreadsheetApp.${type}`, state);

type Rule = { -readonly [K in keyof CellValidation]: CellValidation[K] };

const NO_RULE: Rule = { list: [], dropdown: true, allowInvalid: true };

export const validationBuilderTable: ClassTable<
  GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  Rule
> = {
  path: 'SpreadsheetApp.DataValidationBuilder',
  methods: {
    requireValueInList: method(
      [listOf(text), optional(bool)],
      (_context, self, list, dropdown?) => {
        self.list = [...list];
        self.dropdown = dropdown ?? true;
        return SELF;
      },
    ),
    setAllowInvalid: method([bool], (_context, self, allow) => {
      self.allowInvalid = allow;
      return SELF;
    }),
    setHelpText: method([text], (_context, self, help) => {
      self.help = help;
      return SELF;
    }),
    build: method([], (_context, self) => {
      if (self.list.length === 0) {
        throw new ServiceError('The data validation rule cannot be created without criteria.');
      }
      return new Handle('DataValidation', 'SpreadsheetApp.DataValidation', { ...self });
    }),
  },
};

/** A rule is only handed on; nothing of it is read back. */
export const validationTable: ClassTable<
  GoogleAppsScript.Spreadsheet.DataValidation,
  CellValidation
> = { path: 'SpreadsheetApp.DataValidation', methods: {} };

type Draft = { -readonly [K in keyof RichText]: RichText[K] };

export const richTextBuilderTable: ClassTable<
  GoogleAppsScript.Spreadsheet.RichTextValueBuilder,
  Draft
> = {
  path: 'SpreadsheetApp.RichTextValueBuilder',
  methods: {
    setText: method([text], (_context, self, value) => {
      self.text = value;
      self.link = null;
      return SELF;
    }),
    setLinkUrl: method([nullable(text)], (_context, self, url) => {
      self.link = url;
      return SELF;
    }),
    build: method([], (_context, self) => richTextHandle({ ...self })),
  },
};

export const richTextTable: ClassTable<GoogleAppsScript.Spreadsheet.RichTextValue, RichText> = {
  path: 'SpreadsheetApp.RichTextValue',
  methods: {
    getText: method([], (_context, self) => self.text),
    getLinkUrl: method([], (_context, self) => self.link),
  },
};
