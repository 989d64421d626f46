// Values of service calls as they travel to and from a script: JSON with tags.
import { types } from 'node:util';
import { EnumValue, Handle } from '../services/handles';
import { roots } from '../services/call';

/** What JSON cannot carry: a service object, an enum, a date, a number, texts by key, nothing. */
export interface Tagged {
  readonly $: string;
  readonly id?: number;
  readonly type?: string;
  readonly name?: string;
  readonly time?: number;
  readonly text?: string;
  readonly entries?: readonly (readonly [string, string])[];
}

/** The service objects one execution has got hold of, by number; its globals come first. */
export class Wire {
  private readonly handles = new Map<number, Handle>();
  private readonly numbers = new Map<Handle, number>();

  constructor() {
    for (const root of roots) this.register(root);
  }

  private register(handle: Handle): number {
    const known = this.numbers.get(handle);
    if (known !== undefined) return known;
    const id = this.numbers.size + 1;
    this.numbers.set(handle, id);
    this.handles.set(id, handle);
    return id;
  }

  handle(id: number): Handle {
    const found = this.handles.get(id);
    if (!found) throw new Error(`No service object has the number ${id}.`);
    return found;
  }

  encode(value: unknown): unknown {
    if (value instanceof Handle) {
      return { $: 'handle', id: this.register(value), type: value.type };
    }
    if (value instanceof EnumValue) return { $: 'enum', type: value.type, name: value.name };
    if (types.isDate(value)) return { $: 'date', time: value.getTime() };
    if (Array.isArray(value)) return value.map((one) => this.encode(one));
    if (isPlain(value)) return { $: 'texts', entries: Object.entries(value) };
    return value === undefined ? { $: 'undefined' } : value;
  }

  decode(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((one) => this.decode(one));
    const tagged = value as Tagged;
    switch (tagged.$) {
      case 'handle':
        return this.handle(tagged.id ?? 0);
      case 'enum':
        return EnumValue.of(tagged.type ?? '', tagged.name ?? '');
      case 'date':
        return new Date(tagged.time ?? NaN);
      case 'number':
        return Number(tagged.text);
      case 'undefined':
        return undefined;
      default:
        // A plain object, a function …: of no kind any method takes.
        return { type: tagged.type };
    }
  }
}

/** An object that only holds texts by their keys. */
function isPlain(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
