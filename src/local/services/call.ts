// The one way into the fakes: is the method offered, permitted, and do its arguments fit?
import { ServiceError } from '../model/errors';
import { criteriaBuilderTable, criteriaTable, filterTable } from './filter';
import { Handle } from './handles';
import { describe } from './kinds';
import { finderTable, locationTable, metadataTable } from './metadata';
import { protectionTable } from './protection';
import { rangeListTable, rangeTable } from './range';
import {
  lockServiceTable,
  lockTable,
  propertiesServiceTable,
  propertiesTable,
  sessionTable,
  utilitiesTable,
} from './script';
import { sheetTable } from './sheet';
import {
  richTextBuilderTable,
  richTextTable,
  spreadsheetAppTable,
  spreadsheetTable,
  validationBuilderTable,
  validationTable,
} from './spreadsheet';
import { type AnyTable, type Context, type Method, type Scope, SELF } from './table';
import { htmlOutputTable, htmlServiceTable, menuTable, promptResponseTable, uiTable } from './ui';

/** Every class the host offers, by the name its calls are counted under. */
const classes = {
  SpreadsheetApp: spreadsheetAppTable,
  Spreadsheet: spreadsheetTable,
  Sheet: sheetTable,
  Range: rangeTable,
  RangeList: rangeListTable,
  DataValidationBuilder: validationBuilderTable,
  DataValidation: validationTable,
  Filter: filterTable,
  FilterCriteriaBuilder: criteriaBuilderTable,
  FilterCriteria: criteriaTable,
  RichTextValueBuilder: richTextBuilderTable,
  RichTextValue: richTextTable,
  DeveloperMetadataFinder: finderTable,
  DeveloperMetadata: metadataTable,
  DeveloperMetadataLocation: locationTable,
  Protection: protectionTable,
  Ui: uiTable,
  Menu: menuTable,
  PromptResponse: promptResponseTable,
  HtmlService: htmlServiceTable,
  HtmlOutput: htmlOutputTable,
  LockService: lockServiceTable,
  Lock: lockTable,
  PropertiesService: propertiesServiceTable,
  Properties: propertiesTable,
  Utilities: utilitiesTable,
  Session: sessionTable,
};

const tables = classes as unknown as Readonly<Record<string, AnyTable>>;

/** The classes a script sees as globals; each has one object. */
export const roots: readonly Handle[] = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Utilities',
  'Session',
].map((name) => new Handle(name, name, null));

export interface ClassShape {
  readonly methods: readonly string[];
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** What the script's side must know to build its proxies. */
export function shapes(): Record<string, ClassShape> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      { methods: Object.keys(table.methods), enums: table.enums ?? {} },
    ]),
  );
}

const SCOPE_URL = 'https://www.googleapis.com/auth/';
const GRANTED_BY: Readonly<Record<Scope, readonly string[]>> = {
  'spreadsheets.currentonly': ['spreadsheets.currentonly', 'spreadsheets'],
  'script.container.ui': ['script.container.ui'],
};

function checkScope(context: Context, scope: Scope | undefined, call: string): void {
  if (scope === undefined || context.scopes === null) return;
  const accepted = GRANTED_BY[scope].map((one) => SCOPE_URL + one);
  if (accepted.some((one) => context.scopes?.has(one))) return;
  throw new ServiceError(
    `Specified permissions are not sufficient to call ${call}. Required permissions: (${accepted.join(' || ')})`,
  );
}

/**
 * Calls a method of a service object. The result may be a promise (a lock, a question, a sleep).
 * Throws a ServiceError with Google's words, or a TypeError for a method that is not offered.
 */
export function invoke(
  context: Context,
  handle: Handle,
  name: string,
  args: readonly unknown[],
): unknown {
  const table = tables[handle.type];
  const methods = table?.methods as Readonly<Record<string, Method<unknown>>> | undefined;
  const found = methods && Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!table || !found) {
    throw new TypeError(`${handle.type}.${name} is not a function (not offered by the local host)`);
  }
  const call = `${handle.path}.${name}`;
  if (context.mode === 'none' && !found.always && !table.always) {
    throw new ServiceError(`You do not have permission to call ${call}`);
  }
  checkScope(context, found.scope ?? table.scope, call);
  if (!found.accepts(args)) {
    const given = args.map(describe).join(',');
    throw new ServiceError(
      `The parameters (${given}) don't match the method signature for ${call}.`,
    );
  }
  const result = found.run(context, handle.state, args);
  if (result instanceof Promise) {
    return result.then((value: unknown) => (value === SELF ? handle : value));
  }
  return result === SELF ? handle : result;
}
