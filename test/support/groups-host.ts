// A class in base groups on the host: the simplest drafts there are, and «Bytt gruppeleder».
import type { Committed, Draft, LoadedClass, Reply } from '../../src/contract/replies';
import type { Host, HostOptions } from '../../src/local/host';
import { good, inventedNames, load, openClasses, tab } from './host';

/** 8A with ids, changing every other Monday from 17 August 2026: on 9 and 23 November, and so on. */
export async function openBaseGroups(
  pupils = 12,
  options: HostOptions = {},
  open = openClasses,
): Promise<Host> {
  const host = await open({ '8A': inventedNames(pupils) }, options);
  tab(host, 'Klasser')
    .getRange(3, 1, 1, 7)
    .setValues([['8A', '', '', '', 'hver 14. dag', '2026-08-17', '']]);
  await host.run('repair', '8A');
  return host;
}

/** Fours and threes in the order of the roster, each at a table of the room; of no kind. */
export function seated(loaded: LoadedClass): Draft {
  const ids = loaded.pupils.map(({ id }) => id);
  const threes = (4 - (ids.length % 4)) % 4;
  const groups: string[][] = [];
  while (ids.length > 0) groups.push(ids.splice(0, ids.length > threes * 3 ? 4 : 3));
  return {
    id: `composed-${loaded.revision}`,
    className: loaded.className,
    revision: loaded.revision,
    from: loaded.today,
    groups,
    desks: groups.map((_, index) => loaded.desks[index]?.id ?? ''),
    seed: 's',
    algorithm: 'groups-1',
    input: 'i',
    adjusted: false,
  };
}

export function composed(loaded: LoadedClass, more: Partial<Draft> = {}): Draft {
  const wishes = { remainder: 3, balance: 0.5, periods: 4 } as const;
  return { ...seated(loaded), kind: 'groups', wishes, ...more };
}

/** The seating that stands, changed by hand. */
export function moved(loaded: LoadedClass, groups: readonly (readonly string[])[]): Draft {
  return {
    ...seated(loaded),
    ...{ id: `moved-${loaded.revision}`, kind: 'move', groups },
    desks: groups.map((_group, index) => loaded.newest?.desks[index] ?? ''),
    ...{ seed: '-', algorithm: 'by-hand', input: '-', adjusted: true },
  };
}

export function commit(host: Host, draft: Draft): Promise<Committed> {
  return good(host.run('commit', draft) as Promise<Reply<Committed>>);
}

/** Composes 8A as it stands. */
export async function compose(host: Host, more: Partial<Draft> = {}): Promise<Draft> {
  const draft = composed(await load(host, '8A'), more);
  await commit(host, draft);
  return draft;
}

let count = 0;

/** «Bytt gruppeleder» as the sidebar asks for it, with the class as it stands now. */
export async function rotation(host: Host) {
  const { className, revision } = await load(host, '8A');
  return { id: `turn-${++count}`, className, revision };
}

export async function rotate(host: Host): Promise<Committed> {
  return good(host.run('rotate', await rotation(host)) as Promise<Reply<Committed>>);
}

/** Who leads each group of the seating that stands. */
export async function leaders(host: Host): Promise<string[]> {
  return ((await load(host, '8A')).newest?.groups ?? []).map(([leader = '']) => leader);
}
