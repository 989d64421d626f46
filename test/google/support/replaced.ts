// One method of the fakes that does something else while a probe runs; the fakes themselves know no such thing.
import { finderTable, metadataTable } from '../../../src/local/services/metadata';
import { rangeTable } from '../../../src/local/services/range';
import { lockTable, propertiesTable, utilitiesTable } from '../../../src/local/services/script';
import { sheetTable } from '../../../src/local/services/sheet';
import { richTextTable, spreadsheetTable } from '../../../src/local/services/spreadsheet';

interface Replaceable {
  readonly methods: Record<string, { run: (...args: never[]) => unknown } | undefined>;
}

const CLASSES = {
  Range: rangeTable,
  Sheet: sheetTable,
  Spreadsheet: spreadsheetTable,
  RichTextValue: richTextTable,
  DeveloperMetadataFinder: finderTable,
  DeveloperMetadata: metadataTable,
  Lock: lockTable,
  Properties: propertiesTable,
  Utilities: utilitiesTable,
} as unknown as Readonly<Record<string, Replaceable>>;

/** @param name `Class.method` */
export function replaced<T>(name: string, instead: () => unknown, run: () => T): T {
  const [type = '', method = ''] = name.split('.');
  const methods = CLASSES[type]?.methods;
  const original = methods?.[method];
  if (methods === undefined || original === undefined) throw new Error(`no ${name}`);
  methods[method] = { ...original, run: instead };
  try {
    return run();
  } finally {
    methods[method] = original;
  }
}
