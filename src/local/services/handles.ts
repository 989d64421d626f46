// References to service objects and enum values, as they travel between script and host.

/** One service object. `type` names its method table, `path` is its name in Google's error texts. */
export class Handle<S = unknown> {
  constructor(
    readonly type: string,
    readonly path: string,
    readonly state: S,
  ) {}
}

/** A value of one of Google's enumerations. One object for each, so they compare with ===. */
export class EnumValue {
  private static readonly known = new Map<string, EnumValue>();

  private constructor(
    readonly type: string,
    readonly name: string,
  ) {}

  static of(type: string, name: string): EnumValue {
    const key = `${type}.${name}`;
    const value = EnumValue.known.get(key) ?? new EnumValue(type, name);
    EnumValue.known.set(key, value);
    return value;
  }

  toString(): string {
    return this.name;
  }
}
