// Sidebar, alerts and prompts of the spreadsheet.
export interface MenuItem {
  readonly label: string;
  /** Name of a global function. */
  readonly run: string;
}

export function addMenu(caption: string, items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(caption);
  for (const { label, run } of items) menu.addItem(label, run);
  menu.addToUi();
}

/** A page, and what it reads from the end of its body. */
export interface PageAsked {
  readonly file: string;
  /** The class, or more as JSON. */
  readonly asked: string;
  /** What tabs and columns are called in this workbook, as JSON. */
  readonly names: string;
}

export function openSidebar(page: PageAsked, title: string): void {
  SpreadsheetApp.getUi().showSidebar(output(page).setTitle(title));
}

/** Opens a page in a wide dialog over the spreadsheet. */
export function openDialog(
  page: PageAsked,
  title: string,
  { width, height } = { width: 1120, height: 680 },
): void {
  SpreadsheetApp.getUi().showModalDialog(output(page).setWidth(width).setHeight(height), title);
}

function output({ file, asked, names }: PageAsked): GoogleAppsScript.HTML.HtmlOutput {
  const data = Object.entries({ class: asked, names })
    .map(([key, text]) => `data-${key}="${encodeURIComponent(text)}"`)
    .join(' ');
  return HtmlService.createHtmlOutputFromFile(file).append(`<div id="asked" hidden ${data}></div>`);
}

export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

export function agrees(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** What the teacher typed; null when they changed their mind. */
export function ask(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}
