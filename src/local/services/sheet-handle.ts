// References to a sheet, as every service that answers with one makes them.
import { Handle } from './handles';

export interface SheetState {
  readonly sheet: number;
}

export const sheetHandle = (sheet: number): Handle<SheetState> =>
  new Handle('Sheet', 'SpreadsheetApp.Sheet', { sheet });
