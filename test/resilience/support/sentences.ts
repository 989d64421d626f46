// Whether what a teacher is told is a sentence of ours, and not a programmer's.
const FOREIGN =
  /TypeError|ReferenceError|RangeError|SyntaxError|\bError:|undefined|\bnull\b|NaN|\[object|=>|Exception|Service Spreadsheets|failed|Cannot|cannot|You can't|You do not|You must|The (sheet|number|data|coordinates|parameters)|Please|Sorry|Invalid|timeout|not found|already exists|\bp[a-z0-9]{9,}\b/;

/** Names that a test has typed are taken away first by whoever asks. */
export function fromGoogle(message: string): boolean {
  return message.trim() === '' || FOREIGN.test(message);
}
