// The use case «Glem elev»: where a pupil's name stands, and how it is taken away, the roster last.
import type { Place, Trace, Traced } from '../contract/replies';
import { isDraw } from '../core/history';
import type { PupilId } from '../core/model';
import { normaliseName, type Named } from '../core/names';
import { sameClass } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import { clearNotes, lookAt, lookIn, noChanges, textsOf, type Changes } from '../tabs/traces';
import { onChart, onDated } from '../tabs/traces-drawn';
import { onConsiderations, onGrounds, type Pupil } from '../tabs/traces-input';
import { idOf } from './find-ids';
import { chartMark, paperMark, SUBSTITUTE_MARK, TEAM_PAPER_MARK } from './marks';
import { inputMark, type Amendments, type Ports, type WholeTab } from './ports';
import { whatIsProtected, type Target } from './protection';
import { readPupils, type Pupils } from './pupils';
import { busy, refuse, type Result } from './result';

/** Tabs read in one go: the rest in the next, so that no call takes longer than Google allows. */
const AT_ONCE = 25;

interface Forgotten extends Pupil {
  /** On the roster, from 1; and what stands there beside the teachers' own. */
  readonly rows: readonly number[];
  readonly columns: readonly (number | undefined)[];
  /** By the mark of a chart: those who sit on it. */
  readonly seated: ReadonlyMap<string, readonly Named[]>;
  /** Marks of the printed pages of classes the pupil has been in. */
  readonly papers: ReadonlySet<string>;
}

const NOTHING: Traced = { ok: true, traces: [], next: null };

export function listTraces(ports: Ports, id: PupilId, from: number): Result<Traced> {
  const read = readPupils(ports);
  if (!read.ok) return read;
  const pupil = forgotten(read, id);
  return pupil === null ? NOTHING : goThrough(ports, pupil, from, () => undefined);
}

/**
 * Sent again after an interruption it finishes: as long as the row on the roster stands, the pupil
 * can be found; when that is gone, all is done.
 */
export function forgetPupil(ports: Ports, id: PupilId, from: number): Result<Traced> {
  const done = ports.withLock((): Result<Traced> => {
    const read = readPupils(ports);
    if (!read.ok) return read;
    const pupil = forgotten(read, id);
    if (pupil === null) return NOTHING;
    if (read.pupils.find((one) => one.id === id)?.status !== 'left') {
      return refuse([{ code: 'pupil-not-left', params: { tab: TAB.roster } }]);
    }
    return goThrough(ports, pupil, from, (tab, changes) => ports.workbook.amend(tab, changes));
  });
  return done ?? busy();
}

function forgotten({ pupils, roster, history }: Pupils, id: PupilId): Forgotten | null {
  const found = pupils.find((pupil) => pupil.id === id);
  if (found === undefined) return null;
  const { className, name, showAs, row } = found;
  // A copy of the row is the pupil's too; one with another name is somebody else's.
  const rows = roster.rows.filter(
    (one) =>
      one.row === row ||
      (idOf(one) === id && ['', normaliseName(name)].includes(normaliseName(one.name))),
  );
  const others = roster.rows.filter((one) => !rows.includes(one) && one.name !== '');
  const draws = history.events.filter(isDraw);
  const been = draws.filter(({ groups }) => groups.flat().includes(id));
  const classes = new Set([...roster.classes, ...draws.map((draw) => draw.className)]);
  return {
    ...{ id, className, name, showAs },
    others: others.flatMap((one) => [one.name, one.showAs]).filter((text) => text !== ''),
    classmates: others.filter((one) => one.className === className).map((one) => one.name),
    rows: rows.map((one) => one.row),
    columns: Object.values<number | undefined>(roster.columns),
    seated: new Map(
      [...classes].map((one) => {
        // A chart shows what was drawn last, in an earlier school year too.
        const [last] = history.draws.filter((draw) => sameClass(draw.className, one)).slice(-1);
        const ids = (last?.groups ?? []).flat();
        return [chartMark(one), pupils.filter((one) => ids.includes(one.id))];
      }),
    ),
    papers: new Set([
      // Whose it is that lies there cannot be told: it can be printed again.
      ...[TEAM_PAPER_MARK, SUBSTITUTE_MARK],
      ...[className, ...been.map((draw) => draw.className)].map(paperMark),
    ]),
  };
}

function goThrough(
  ports: Ports,
  pupil: Forgotten,
  from: number,
  amend: (tab: string, changes: Amendments) => void,
): Result<Traced> {
  const { workbook } = ports;
  const traces: Trace[] = [];
  const tell = (tab: string, kind: Trace['kind'], count: number): void => {
    if (count > 0) traces.push({ tab, kind, count });
  };
  const show = (tab: string, kind: Trace['kind'], found: readonly Place[]): void => {
    const places = found.map(({ row, column }) => ({ row, column }));
    if (places.length > 0) traces.push({ tab, kind, count: places.length, places });
  };
  const { tabs, next } = workbook.tabsFrom(from, AT_ONCE);
  const plans = tabs.map((tab) => ({ tab, plan: planFor(tab, pupil) }));
  const shut = whatIsProtected(ports, () => [
    ...plans.flatMap(({ tab, plan }) => targetsOf(tab.name, plan)),
    { tab: TAB.roster, cells: pupil.rows.map((row) => ({ row })) },
  ]);
  if (shut !== null) return shut;
  for (const { tab, plan } of plans) {
    const { cells, notes, emptied, look, first } = plan;
    if (cells.length + notes.length + emptied.length > 0)
      amend(tab.name, { cells, notes, emptied });
    tell(tab.name, 'replaced', cells.length + notes.length);
    tell(tab.name, 'emptied', emptied === 'all' ? 0 : emptied.length);
    tell(tab.name, 'cleared', emptied === 'all' ? 1 : 0);
    show(tab.name, 'look', look);
    show(tab.name, 'first', first);
  }
  // All that was found is gone before the row that it is found by.
  workbook.flush();
  if (next !== null) return { ok: true, traces, next };
  amend(TAB.roster, { cells: [], notes: [], emptied: pupil.rows });
  tell(TAB.roster, 'emptied', pupil.rows.length);
  workbook.flush();
  return { ok: true, traces, next: null };
}

/** The cells of a tab that would be changed; rows that are emptied are so from end to end. */
function targetsOf(tab: string, { cells, notes, emptied }: Amendments): Target[] {
  if (emptied === 'all') return [{ tab }];
  return [{ tab, cells: [...cells, ...notes, ...emptied.map((row) => ({ row }))] }];
}

type Plan = Omit<Changes, 'emptied'> & Pick<Amendments, 'emptied'>;

function planFor(tab: WholeTab, pupil: Forgotten): Plan {
  const { mark, name } = tab;
  const seated = mark === null ? undefined : pupil.seated.get(mark);
  if (seated !== undefined) return onChart(tab, pupil, seated);
  if (mark?.startsWith('paper.')) {
    const isTheirs =
      pupil.papers.has(mark) && tab.values.some((line) => line.some((text) => text !== ''));
    return isTheirs ? { ...noChanges(), emptied: 'all' } : lookAt(tab, pupil, false);
  }
  const is = (known: string): boolean =>
    mark === inputMark(known) || (mark === null && name.toLowerCase() === known.toLowerCase());
  if (is(TAB.considerations)) return onConsiderations(tab, pupil);
  if (is(TAB.grounds)) return onGrounds(tab, pupil);
  if (is(TAB.roster)) return onRoster(tab, pupil);
  // Copies that somebody made of a dated tab hold the ids too.
  const isOwn = mark === null && !Object.values(TAB).some(is);
  return onDated(tab, pupil) ?? lookAt(tab, pupil, isOwn);
}

/** The pupil's own row goes last of all; the rows of others are the teachers'. */
function onRoster(tab: WholeTab, pupil: Forgotten): Changes {
  const { rows, columns, others } = pupil;
  const changes = noChanges();
  for (const one of textsOf(tab.values)) {
    // Who has the same name is no trace.
    if (rows.includes(one.row) || others.includes(one.text.trim())) continue;
    lookIn(one, pupil, changes, !columns.includes(one.column));
  }
  const notes = tab.notes.filter(({ row }) => !rows.includes(row));
  clearNotes({ ...tab, notes }, pupil, changes);
  return changes;
}
