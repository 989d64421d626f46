// The grid's own types, by way of the package that is installed rather than the one beneath it.
import type { WorkbookInstance } from '@fortune-sheet/react';

export type Sheet = ReturnType<WorkbookInstance['getAllSheets']>[number];
export type CellMatrix = NonNullable<Sheet['data']>;
export type Cell = NonNullable<CellMatrix[number][number]>;
export type Op = Parameters<WorkbookInstance['applyOp']>[0][number];
