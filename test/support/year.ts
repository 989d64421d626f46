// The dialog «Skoleåret» as tests of the server need it.
import type {
  Import,
  Imported,
  LoadedClass,
  Reply,
  YearPlan,
  YearStart,
  YearStarted,
} from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { good } from './host';

export function planOf(host: Host): Promise<YearPlan> {
  return good(host.run('planYear') as Promise<Reply<YearPlan>>);
}

/** As the dialog asks for it when the teacher changes nothing but these names. */
export function startOf(
  { classes, found }: YearPlan,
  names: Readonly<Record<string, string>> = {},
  firstDay = '',
): YearStart {
  const moves = classes.map(({ name, next }) => ({ from: name, to: names[name] ?? next }));
  return { id: 'year-one', firstDay, moves, found };
}

export function startYear(host: Host, start: YearStart): Promise<YearStarted> {
  return good(host.run('startYear', start) as Promise<Reply<YearStarted>>);
}

export function importInto(
  { className, revision }: LoadedClass,
  draws: Import['draws'],
  id = 'import-one',
): Import {
  return { id, className, revision, draws };
}

export function importDraws(host: Host, asked: Import): Promise<Imported> {
  return good(host.run('importDraws', asked) as Promise<Reply<Imported>>);
}
