// The font that column widths of a saved file are counted in.
import type { Xlsx } from 'exceljs';

/** What exceljs calls while it writes a file; its types do not tell of it. */
interface Writer {
  addStyles(zip: { append(data: string, file: { name: string }): void }, model: Model): unknown;
}

interface Model {
  readonly styles: { readonly xml: string };
}

/** As wide as Calibri 11, exceljs's own choice, in Excel; but every machine has it or its like. */
const ARIAL = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';

/**
 * Makes Arial 10 the workbook's own font, as in Google's files: where Calibri is missing, what stands
 * in for it is wider, and so were all columns.
 */
export function useArial(xlsx: Xlsx): void {
  (xlsx as unknown as Writer).addStyles = (zip, { styles }) => {
    zip.append(styles.xml.replace(/<font>.*?<\/font>/s, ARIAL), { name: 'xl/styles.xml' });
  };
}
