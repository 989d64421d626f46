// The workbook's file before it is opened: what can be told of a wrong path, in one line each.
import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Throws an Error of one line, what is wrong and what to do, when `file` can neither be opened as a
 * workbook nor be made as a new one. What stands in it is for the loader to tell.
 */
export async function checkWorkbookPath(file: string): Promise<void> {
  const found = await kindOf(file);
  if (found === 'folder') {
    throw new Error(`${file} is a folder: give --workbook the path of an .xlsx file in it.`);
  }
  if (!/\.xlsx$/i.test(file)) {
    throw new Error(`${file} is not named .xlsx: give --workbook the path of an .xlsx file.`);
  }
  if (found === 'other') {
    throw new Error(`${file} is no ordinary file: give --workbook the path of an .xlsx file.`);
  }
  const folder = path.dirname(path.resolve(file));
  if (found === 'nothing' && (await kindOf(folder)) !== 'folder') {
    throw new Error(
      `There is no folder ${folder}: make it first, or give --workbook another path.`,
    );
  }
}

async function kindOf(place: string): Promise<'file' | 'folder' | 'other' | 'nothing'> {
  try {
    const found = await stat(place);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENOTDIR: what should be a folder on the way to it is a file.
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'nothing';
    throw new Error(
      `${place} cannot be reached (${code ?? 'unknown'}): give --workbook another path.`,
      {
        cause: error,
      },
    );
  }
}
