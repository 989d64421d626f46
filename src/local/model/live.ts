// The workbook all sessions share: what has been flushed, who holds the lock, user properties.
import type { Change } from '../internals';
import type { Book } from './book';
import { DocumentLock } from './lock';
import type { Op } from './changes';
import { apply } from './ops';

/** Where Google has its spreadsheets. */
export const GOOGLE = 'https://docs.google.com';

export class LiveWorkbook {
  revision = 0;
  /**
   * What the workbook's address begins with. Unserved, it has Google's form and leads nowhere: the id
   * is none of Google's.
   */
  origin = GOOGLE;
  readonly lock = new DocumentLock();
  /** User properties by user. Kept outside executions: Google stores them at once. */
  readonly properties: Map<string, Map<string, string>>;
  private readonly listeners = new Set<(change: Change) => void>();
  private nextId: number;

  constructor(
    readonly book: Book,
    properties: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(),
  ) {
    this.properties = new Map([...properties].map(([user, own]) => [user, new Map(own)]));
    const ids = book.sheets.flatMap((sheet) => [
      sheet.id,
      ...sheet.metadata.map((one) => one.id),
      ...sheet.protections.map((one) => one.id),
    ]);
    this.nextId = Math.max(1000, ...ids) + 1;
  }

  /** An id no sheet, metadata or protection of this workbook has had in this session. */
  newId(): number {
    return this.nextId++;
  }

  onChange(callback: (change: Change) => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  /**
   * Applies changes in order. One that is refused (its sheet is gone, its name taken meanwhile)
   * is left out, the others still apply, and the first refusal is thrown at the end.
   */
  commit(changes: readonly Op[], user: string): void {
    if (changes.length === 0) return;
    const refusals: unknown[] = [];
    for (const change of changes) {
      try {
        apply(this.book, change);
      } catch (refusal) {
        refusals.push(refusal);
      }
    }
    const kind = changes.every((change) => change.op === 'activate') ? 'active' : 'content';
    this.revision++;
    this.notify({ revision: this.revision, user, kind });
    if (refusals.length > 0) throw refusals[0];
  }

  userProperties(user: string): Map<string, string> {
    const known = this.properties.get(user) ?? new Map<string, string>();
    this.properties.set(user, known);
    return known;
  }

  /** For what changes outside the sheets and must be saved with them. */
  touched(user: string): void {
    this.revision++;
    this.notify({ revision: this.revision, user, kind: 'content' });
  }

  private notify(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
