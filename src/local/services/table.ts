// How a fake class is described: its methods with the arguments they take.
import type { Answer, Ask, MenuNode, Shown } from '../internals';
import type { LockOwner } from '../model/lock';
import type { View } from '../model/view';

import type { Kind } from './kinds';

/** Everything a method may use of the session that calls it. */
export interface Context {
  readonly user: string;
  /** Language of the user's account, as Google names it. */
  readonly locale: string;
  readonly view: View;
  /** 'full' when a person started it; simple triggers get 'limited', or 'none' before consent. */
  readonly mode: 'full' | 'limited' | 'none';
  /** Scopes of the manifest, or null when it leaves them to Google's automatic detection. */
  readonly scopes: ReadonlySet<string> | null;
  readonly lockOwner: LockOwner;
  /** Whether a method may return a promise: a script waits, the test's own thread cannot. */
  readonly mayWait: boolean;
  /** The instant the script takes for now. */
  now(): Date;
  sleep(milliseconds: number): unknown;
  ask(ask: Omit<Ask, 'user'>): Promise<Answer>;
  show(shown: Omit<Shown, 'user'>): void;
  addMenu(menu: MenuNode): void;
  /** Text of a page of the add-on, or null when there is none of that name. */
  page(name: string): string | null;
}

export type Scope = 'spreadsheets.currentonly' | 'script.container.ui';

export interface Method<S> {
  accepts(args: readonly unknown[]): boolean;
  run(context: Context, self: S, args: readonly unknown[]): unknown;
  readonly scope?: Scope | undefined;
  /** Usable in AuthMode.NONE. */
  readonly always?: boolean | undefined;
}

/** Returned by methods that give their own object back, for chaining. */
export const SELF = Symbol('self');

interface MethodOptions {
  readonly counts?: readonly number[];
  readonly scope?: Scope;
  readonly always?: boolean;
}

/** A method with the kinds of its arguments; `counts` narrows how many may be given. */
export function method<S, A extends unknown[]>(
  kinds: { readonly [I in keyof A]: Kind<A[I]> },
  run: (context: Context, self: S, ...args: A) => unknown,
  options: MethodOptions = {},
): Method<S> {
  const all = kinds as readonly Kind<unknown>[];
  const required = all.filter((one) => !one.optional).length;
  const fits = (args: readonly unknown[]): args is A =>
    args.length >= required &&
    args.length <= all.length &&
    (options.counts === undefined || options.counts.includes(args.length)) &&
    args.every((arg, index) => all[index]?.accepts(arg));
  return {
    accepts: fits,
    run: (context, self, args) => run(context, self, ...(args as A)),
    scope: options.scope,
    always: options.always,
  };
}

/** The methods of one class; names that Google's interface does not have do not compile. */
export interface ClassTable<T, S> {
  /** As in Google's reference, e.g. 'SpreadsheetApp.Range'. */
  readonly path: string;
  readonly scope?: Scope;
  readonly always?: boolean;
  readonly methods: { readonly [K in keyof T]?: Method<S> };
  /** Enumerations reachable as properties: name → values. */
  readonly enums?: Readonly<Record<string, readonly string[]>>;
}

export type AnyTable = ClassTable<Record<string, unknown>, unknown>;
