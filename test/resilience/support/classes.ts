// Small classes to break things on: prepared once, copied for every fault.
import { propose } from '../../../src/core/propose';
import type { Committed, Draft, LoadedClass, Reply } from '../../../src/contract/replies';
import { QuickBook } from '../../support/quick-book';
import { inventedNames } from '../../support/host';

/**
 * A class of learning pairs and one of base groups, ids written, nothing drawn. An odd number has a
 * group of three, and takes longer to draw.
 */
export function freshGrade(inPairs = 7): QuickBook {
  const book = newcomers(inPairs);
  for (const className of ['5A', '8A']) good(book, 'repair', [className]);
  return book;
}

/** The same before anybody has been given an id. */
export function newcomers(inPairs = 7): QuickBook {
  const book = QuickBook.blank();
  good(book, 'prepareWorkbook');
  const rows = inventedNames(inPairs + 8).map((name, index) => [
    index < inPairs ? '5A' : '8A',
    name,
  ]);
  book.type('Elever', 3, 1, rows);
  return book;
}

/** What a function answered; throws when it refused. */
export function good(book: QuickBook, name: string, args: readonly unknown[] = []): unknown {
  const { answer, thrown } = book.run(name, args);
  const reply = answer as { ok?: boolean; error?: { message: string } } | undefined;
  if (reply?.ok !== true)
    throw new Error(`${name}: ${reply?.error?.message ?? thrown ?? 'nothing'}`);
  return reply;
}

export function loaded(book: QuickBook, className: string): LoadedClass {
  return good(book, 'loadClass', [className]) as LoadedClass;
}

export function pairsDraft(book: QuickBook, className: string, id: string): Draft {
  const view = loaded(book, className);
  const made = propose({ ...view, pupils: view.pupils.map((pupil) => pupil.id) }, id);
  if (!made.ok) throw new Error('no proposal');
  const { revision, today } = view;
  return { ...made.value, id, className, revision, from: today, adjusted: false };
}

export function groupsDraft(book: QuickBook, className: string, id: string, shift = 0): Draft {
  return groupsFrom(loaded(book, className), id, shift);
}

/** Groups of four in the order of the roster, turned by `shift` pupils. */
export function groupsFrom(view: LoadedClass, id: string, shift: number): Draft {
  const { className, revision, today } = view;
  const ids = view.pupils.map((pupil) => pupil.id);
  const turned = [...ids.slice(shift), ...ids.slice(0, shift)];
  return {
    ...{ id, className, revision, from: today, kind: 'groups' as const },
    groups: [turned.slice(0, 4), turned.slice(4)],
    desks: view.desks.slice(0, 2).map((desk) => desk.id),
    wishes: { remainder: 3, balance: 0.5, periods: 4 },
    ...{ seed: 'frø', algorithm: 'groups-1', input: 'inn', adjusted: true },
  };
}

export function moveDraft(book: QuickBook, className: string, id: string): Draft {
  return movedFrom(loaded(book, className), id);
}

/** Two pupils change places between the first two groups that stand. */
export function movedFrom({ className, newest, revision, today }: LoadedClass, id: string): Draft {
  const [[a, ...first], [b, ...second], ...others] = newest!.groups as [string[], string[]];
  return {
    ...{ id, className, revision, from: today, kind: 'move' as const },
    groups: [[b!, ...first], [a!, ...second], ...others],
    desks: newest!.desks,
    ...{ seed: '-', algorithm: 'move', input: '-', adjusted: true },
  };
}

export function commit(book: QuickBook, draft: Draft): Reply<Committed> {
  return book.run('commit', [draft]).answer as Reply<Committed>;
}
