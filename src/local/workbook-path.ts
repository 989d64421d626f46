// Where a workbook is on a server: what its address, and those of its exports, begin with.

/** As on Google's; the address a person opens ends in `/edit`. */
export const workbookPath = (id: string): string => `/spreadsheets/d/${encodeURIComponent(id)}`;
