// The document lock: one holder, waiters in order, a clock that hurries when the holder is halted.

/** Whoever may hold the lock. `halted` is true while it cannot go on by itself. */
export interface LockOwner {
  readonly halted: boolean;
}

interface Waiter {
  readonly owner: LockOwner;
  grant(got: boolean): void;
}

/**
 * How much faster a waiter's time-out runs while the holder is halted in `beforeCall` or in a
 * question to its user: a test then waits 0.4 s for a time-out of 10 s instead of ten. While the
 * holder runs, time is real.
 */
const HURRY = 25;
const TICK = 10;

export class DocumentLock {
  private holder: LockOwner | null = null;
  private waiters: Waiter[] = [];

  heldBy(owner: LockOwner): boolean {
    return this.holder === owner;
  }

  /** Takes the lock if nobody has it; never waits. */
  takeNow(owner: LockOwner): boolean {
    if (this.holder !== null) return false;
    this.holder = owner;
    return true;
  }

  /** Takes the lock, waiting for at most `milliseconds` of the lock's clock. */
  take(owner: LockOwner, milliseconds: number): Promise<boolean> {
    if (this.takeNow(owner)) return Promise.resolve(true);
    if (milliseconds <= 0) return Promise.resolve(false);
    return new Promise((resolve) => {
      let waited = 0;
      let last = Date.now();
      const timer = setInterval(() => {
        const now = Date.now();
        waited += (now - last) * (this.holder?.halted ? HURRY : 1);
        last = now;
        if (waited >= milliseconds) waiter.grant(false);
      }, TICK);
      const waiter: Waiter = {
        owner,
        grant: (got) => {
          clearInterval(timer);
          this.waiters = this.waiters.filter((one) => one !== waiter);
          resolve(got);
        },
      };
      this.waiters.push(waiter);
    });
  }

  release(owner: LockOwner): void {
    if (this.holder !== owner) return;
    const next = this.waiters[0];
    this.holder = next?.owner ?? null;
    next?.grant(true);
  }

  /** An owner that has ended: gives the lock back and waits for it no longer. */
  forget(owner: LockOwner): void {
    for (const waiter of this.waiters.filter((one) => one.owner === owner)) waiter.grant(false);
    this.release(owner);
  }
}
