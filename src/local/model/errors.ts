// The errors the host raises: Google's own refusals, and the host's doubts about a script.

/** What Google would refuse; reaches the script as a catchable Exception with Google's words. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** Something Google's answer to is unknown or that the host does not offer: loud, never silent. */
export class HostDoubt extends Error {
  override readonly name = 'HostError';
}

export const words = {
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  nameTooLong: 'The sheet name cannot be greater than 100 characters.',
  nameEmpty: 'The sheet name cannot be empty.',
  nameTaken: (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  lastVisible: "You can't remove all the visible sheets in a document.",
  mergePart: 'You must select all cells in a merged range to merge or unmerge them.',
  mergeFrozen: (axis: 'row' | 'column') => `You can't merge frozen and non-frozen ${axis}s`,
  freezeMerged: (axis: 'row' | 'column') =>
    `Sorry, you can't freeze ${axis}s which contain only part of a merged cell`,
  freezeAll: (axis: 'row' | 'column') => `You can't freeze all ${axis}s in a sheet.`,
  deleteAll: (axis: 'row' | 'column') => `You can't delete all the ${axis}s on the sheet.`,
  deleteUnfrozen: (axis: 'row' | 'column') =>
    `Sorry, it is not possible to delete all non-frozen ${axis}s.`,
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  sheetGone: (id: number) => `Sheet ${id} not found`,
  size: (axis: 'row' | 'column', data: number, range: number) =>
    `The number of ${axis}s in the data does not match the number of ${axis}s in the range. The data has ${data} but the range has ${range}.`,
  violates: (a1: string) =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
} as const;
