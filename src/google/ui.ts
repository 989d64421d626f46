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

export function openSidebar(title: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/**
 * Opens a page in a wide dialog over the spreadsheet.
 *
 * @param asked the class, or more as JSON: for the page to read from the end of its body
 */
export function openDialog(
  file: string,
  title: string,
  asked: string,
  { width, height } = { width: 1120, height: 680 },
): void {
  const data = `<div id="asked" hidden data-class="${encodeURIComponent(asked)}"></div>`;
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page.append(data), title);
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
