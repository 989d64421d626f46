// A square table of small whole numbers, one cell for each two of `size` things.

export class Grid {
  private readonly cells: Int32Array;

  constructor(readonly size: number) {
    this.cells = new Int32Array(size * size);
  }

  get(a: number, b: number): number {
    return this.cells[a * this.size + b] ?? 0;
  }

  /** Sets the cell and its mirror image: what holds for a and b holds for b and a. */
  set(a: number, b: number, value: number): void {
    this.cells[a * this.size + b] = value;
    this.cells[b * this.size + a] = value;
  }

  add(a: number, b: number, value: number): void {
    this.set(a, b, this.get(a, b) + value);
  }

  /** A new table of the same size, its cells computed. */
  map(value: (a: number, b: number) => number): Grid {
    const out = new Grid(this.size);
    for (let a = 0; a < this.size; a++) {
      for (let b = 0; b < a; b++) out.set(a, b, value(a, b));
    }
    return out;
  }

  /** Every cell, so that two tables are equal when their texts are. */
  toText(): string {
    return this.cells.join();
  }

  /** How many cells of a row are above nought. */
  degree(a: number): number {
    let count = 0;
    for (let b = 0; b < this.size; b++) if (this.get(a, b) > 0) count++;
    return count;
  }
}
