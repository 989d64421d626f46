// The link that gives a tab as a PDF on one A4 page in landscape: what is asked of Google's export.

/**
 * Google documents none of these (docs/platform-notes.md). All are said, so that no default of
 * theirs matters: A4 in landscape, fit to page, four margins in inches, nothing but the cells, shown
 * rather than downloaded.
 */
const ON_ONE_PAGE = {
  format: 'pdf',
  size: 'A4',
  portrait: 'false',
  scale: '4',
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

/**
 * @param exportLink of a tab, as the workbook port gives it: `…/export?gid=<sheet id>`
 * @returns the address of the PDF, to be opened with the browser's own sign-in (`target="_blank"`)
 */
export function pdfLink(exportLink: string): string {
  const asked = Object.entries(ON_ONE_PAGE).map(([name, value]) => `&${name}=${value}`);
  return exportLink + asked.join('');
}
