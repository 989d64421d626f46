// The demo workbook as .xlsx bytes.
import { readFile } from 'node:fs/promises';

/** Made by the build, beside the running file. Throws when it is not there. */
export async function demoWorkbook(): Promise<Uint8Array> {
  const file = new URL('./demo.xlsx', import.meta.url);
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error('The demo workbook has not been built: run `npm run build`.', { cause: error });
  }
}
