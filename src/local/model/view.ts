// What one session sees: the shared workbook plus its own writes that are not flushed yet.
import type { Book } from './book';
import { fork, sheetById } from './book';
import { ServiceError, words } from './errors';
import type { LiveWorkbook } from './live';
import type { Op } from './changes';
import { isRefused } from './guard';
import { apply } from './ops';

export class View {
  private log: Op[] = [];
  private own: Book | null = null;
  private base = -1;

  /** `immediate` flushes every write at once, as a person's edits are. */
  constructor(
    readonly live: LiveWorkbook,
    readonly user: string,
    private readonly immediate: boolean,
  ) {}

  /** For reading only. Others' flushed changes are in it, this session's writes on top. */
  get book(): Book {
    if (this.log.length === 0) return this.live.book;
    if (this.own === null || this.base !== this.live.revision) return this.replayed();
    return this.own;
  }

  /** A write that a colleague's flush made impossible is dropped, and told here once. */
  private replayed(): Book {
    const book = fork(this.live.book);
    const refusals: unknown[] = [];
    this.log = this.log.filter((change) => {
      try {
        apply(book, change);
        return true;
      } catch (refusal) {
        refusals.push(refusal);
        return false;
      }
    });
    this.own = book;
    this.base = this.live.revision;
    if (refusals.length > 0) throw refusals[0];
    return book;
  }

  write(change: Op): void {
    if (change.op !== 'activate' && change.op !== 'insertSheet') this.guard(change);
    if (this.immediate) {
      this.live.commit([change], this.user);
      return;
    }
    const book = this.log.length === 0 ? fork(this.live.book) : this.book;
    this.own = book;
    this.base = this.live.revision;
    apply(book, change);
    this.log.push(change);
  }

  /** Others' protections without «warning only» refuse this user's writes. */
  private guard(change: Op): void {
    if (isRefused(sheetById(this.book, change.sheet), this.user, change)) {
      throw new ServiceError(words.protected);
    }
  }

  /** Makes this session's writes everybody's. Throws if one of them has become impossible. */
  flush(): void {
    const changes = this.log;
    this.forget();
    this.live.commit(changes, this.user);
  }

  /**
   * Ends without a flush: of the writes that wait for one, the first `left` become everybody's all
   * the same (none when 0, all when Infinity), the others never happened.
   */
  abandon(left: number): void {
    const changes = this.log.slice(0, left);
    this.forget();
    try {
      this.live.commit(changes, this.user);
    } catch {
      // What has become impossible is left out; no script is there any more to be told.
    }
  }

  private forget(): void {
    this.log = [];
    this.own = null;
  }
}
