// How much is done between two breaths of the page: as much as fits in half a frame on this machine.

/** Milliseconds between two breaths: less than half of what a page may take for a frame. */
const SHARE = 8;
const FIRST = 200;
const LEAST = 50;
const MOST = 20_000;

/** Slices of a count that adapt to what the last one took. What is counted in all stays the same. */
export class Pace {
  private began: number;
  private size = FIRST;

  /** @param now milliseconds by a clock that only grows */
  constructor(private readonly now: () => number) {
    this.began = now();
  }

  /** Does a slice. The next one takes about its share of a frame, and is at most twice as large. */
  run(act: (slice: number) => void): void {
    const began = this.now();
    act(this.size);
    const took = this.now() - began;
    const fits = took > 0 ? Math.floor((this.size * SHARE) / took) : MOST;
    this.size = Math.max(LEAST, Math.min(fits, 2 * this.size, MOST));
  }

  /** Of work that is not counted: whether the page should breathe before more of it is done. */
  isDue(): boolean {
    return this.now() - this.began >= SHARE;
  }

  /** The page has breathed. */
  rested(): void {
    this.began = this.now();
  }
}
