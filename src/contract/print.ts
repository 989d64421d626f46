// The link that gives a tab as a PDF on A4 pages: what is asked of Google's export.
import type { Paper } from './paper';

/**
 * Google documents none of these (docs/platform-notes.md). All are said, so that no default of
 * theirs matters: A4, four margins in inches, nothing but the cells, shown rather than downloaded.
 */
const ALWAYS = {
  format: 'pdf',
  size: 'A4',
  top_margin: '0.4',
  bottom_margin: '0.4',
  left_margin: '0.4',
  right_margin: '0.4',
  gridlines: 'false',
  printnotes: 'false',
  sheetnames: 'false',
  printtitle: 'false',
  pagenum: 'UNDEFINED',
  horizontal_alignment: 'CENTER',
  vertical_alignment: 'TOP',
  fzr: 'false',
  fzc: 'false',
  attachment: 'false',
};

const WHOLE_PAGE = '4';
/** As wide as the page, and on as many pages as its rows need. */
const PAGE_WIDTH = '2';

const FORMS: Readonly<
  Record<Paper['form'], { readonly portrait: string; readonly scale: string }>
> = {
  room: { portrait: 'false', scale: WHOLE_PAGE },
  poster: { portrait: 'true', scale: WHOLE_PAGE },
  sheet: { portrait: 'false', scale: WHOLE_PAGE },
  substitute: { portrait: 'true', scale: WHOLE_PAGE },
  slips: { portrait: 'true', scale: PAGE_WIDTH },
};

/**
 * @param exportLink of a tab, as the workbook port gives it: `…/export?gid=<sheet id>`
 * @param form of the page; a seating chart is a room
 * @returns the address of the PDF, to be opened with the browser's own sign-in (`target="_blank"`)
 */
export function pdfLink(exportLink: string, form: Paper['form']): string {
  const asked = Object.entries({ ...ALWAYS, ...FORMS[form] });
  return exportLink + asked.map(([name, value]) => `&${name}=${value}`).join('');
}
