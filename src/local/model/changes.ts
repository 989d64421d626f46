// Every change of a workbook as plain data, so that an execution's writes can be replayed.
import type { Area, BorderLine, CellStyle, CellValidation } from '../internals';
import type { Axis, CellValue, Filter, Metadata, Protection } from './book';
import type { Input } from './coerce';

/** Fields to change; null takes a field away. Style fields are merged one by one. */
export interface CellPatch {
  readonly value?: CellValue | null;
  readonly formula?: null;
  readonly link?: string | null;
  readonly format?: string | null;
  readonly note?: string | null;
  readonly validation?: CellValidation | null;
  readonly style?: { readonly [K in keyof CellStyle]?: CellStyle[K] | null };
}

/** null leaves a side as it is, false removes its line. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

interface LinesOp {
  readonly sheet: number;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

export type Op =
  | {
      readonly op: 'input';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly Input[])[];
      readonly thisYear: number;
    }
  | {
      readonly op: 'append';
      readonly sheet: number;
      readonly values: readonly Input[];
      readonly thisYear: number;
    }
  | {
      readonly op: 'patch';
      readonly sheet: number;
      readonly areas: readonly Area[];
      readonly patch: CellPatch;
    }
  | {
      readonly op: 'patches';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly patches: readonly (readonly CellPatch[])[];
    }
  | {
      readonly op: 'border';
      readonly sheet: number;
      readonly areas: readonly Area[];
      readonly sides: BorderSides;
      readonly line: BorderLine;
      readonly color: string;
    }
  | {
      readonly op: 'clear';
      readonly sheet: number;
      readonly area: Area;
      readonly contents: boolean;
      readonly formats: boolean;
    }
  | {
      readonly op: 'sort';
      readonly sheet: number;
      readonly area: Area;
      readonly column: number;
      readonly ascending: boolean;
    }
  | {
      readonly op: 'insertSheet';
      readonly sheet: number;
      readonly name: string;
      readonly index: number | null;
    }
  | { readonly op: 'deleteSheet'; readonly sheet: number }
  | { readonly op: 'renameSheet'; readonly sheet: number; readonly name: string }
  | { readonly op: 'moveSheet'; readonly sheet: number; readonly index: number }
  | { readonly op: 'hideSheet'; readonly sheet: number; readonly hidden: boolean }
  | (LinesOp & { readonly op: 'insertLines' })
  | (LinesOp & { readonly op: 'deleteLines' })
  | (LinesOp & { readonly op: 'hideLines'; readonly hidden: boolean })
  | (LinesOp & { readonly op: 'resizeLines'; readonly size: number })
  | { readonly op: 'freeze'; readonly sheet: number; readonly axis: Axis; readonly count: number }
  | { readonly op: 'merge' | 'breakApart'; readonly sheet: number; readonly area: Area }
  | { readonly op: 'gridlines'; readonly sheet: number; readonly hidden: boolean }
  | { readonly op: 'filter'; readonly sheet: number; readonly filter: Filter | null }
  | { readonly op: 'tabColor'; readonly sheet: number; readonly color: string | null }
  | { readonly op: 'addMetadata'; readonly sheet: number; readonly metadata: Metadata }
  | { readonly op: 'removeMetadata'; readonly sheet: number; readonly id: number }
  | { readonly op: 'protect'; readonly sheet: number; readonly protection: Protection }
  | { readonly op: 'activate'; readonly sheet: number; readonly user: string };
