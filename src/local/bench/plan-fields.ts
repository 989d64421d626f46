// The fields of a plan as they are read: each knows its path, so that what is wrong is named.

/** A plan that cannot be read; the message names the field. */
export class PlanError extends Error {}

/** A value of a plan with the path that leads to it. */
export class Field {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
  ) {}

  object(): Fields {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      throw this.wrong('an object');
    }
    return new Fields({ ...this.value }, this.path === 'plan' ? '' : `${this.path}.`);
  }

  list<T>(read: (field: Field, path: string) => T): T[] {
    if (!Array.isArray(this.value)) throw this.wrong('a list');
    return this.value.map((item: unknown, i) => {
      const path = `${this.path}[${i}]`;
      return read(new Field(item, path), path);
    });
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value === '') throw this.wrong('a text');
    return this.value;
  }

  count(least: number): number {
    const value = this.value;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
      throw this.wrong(`a whole number from ${least}`);
    }
    return value;
  }

  /** A number from `least` to `most`, whole or not. */
  number(least: number, most: number): number {
    const value = this.value;
    if (typeof value !== 'number' || !(value >= least && value <= most)) {
      throw this.wrong(`a number from ${least} to ${most}`);
    }
    return value;
  }

  /** One of a few numbers. */
  oneOf<T extends number>(values: readonly T[]): T {
    const found = values.find((value) => value === this.value);
    if (found === undefined) throw this.wrong(values.join(' or '));
    return found;
  }

  isList(): boolean {
    return Array.isArray(this.value);
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.wrong('true or false');
    return this.value;
  }

  private wrong(expected: string): PlanError {
    return new PlanError(`${this.path}: ${expected} expected`);
  }
}

export class Fields {
  constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    private readonly prefix: string,
  ) {}

  need(name: string): Field {
    return new Field(this.values[name], `${this.prefix}${name}`);
  }

  maybe(name: string): Field | null {
    return this.values[name] === undefined ? null : this.need(name);
  }
}

export const text = (field: Field): string => field.text();
