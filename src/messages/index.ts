// Findings as sentences; the texts of menu, sidebar and tabs have files of their own beside this.
export { sayFinding, sayFindings } from './findings';
