// The whole draw without a sidebar: for the menu, and for browsers where sidebars cannot call.
import type { Finding } from '../contract/findings';
import type { Committed, Draft, Need } from '../contract/replies';
import type { PupilId } from '../core/model';
import { fingerprint } from '../core/hash';
import { propose } from '../core/propose';
import { calendarView } from './calendar-view';
import { readClass } from './class-state';
import { commit } from './commit';
import { readGrade } from './grade';
import { historyOf } from './load';
import type { Ports } from './ports';
import { repair } from './repair';
import { compareDesks } from '../tabs/room';
import { TAB } from '../tabs/tab-names';
import { refuse, type Result } from './result';
import { waitForShowing } from './showing';

export interface Proposed {
  readonly ok: true;
  readonly draft: Draft;
  /** Names beside the groups, for the question «Lagre?». */
  readonly names: ReadonlyMap<PupilId, string>;
  /** What the teacher should know of the draw: repeats, places that could not be given. */
  readonly findings: readonly Finding[];
  readonly named: readonly { readonly desk: string; readonly names: readonly string[] }[];
}

/** A draft made here; nothing is written but missing ids. */
export function proposeDraft(ports: Ports, className: string): Result<Proposed> {
  return proposeOnce(ports, className, false);
}

/** @param mended what was missing has been mended once: if it still is missing, it stays so */
function proposeOnce(ports: Ports, className: string, mended: boolean): Result<Proposed> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const loaded = readClass(ports, grade, className);
  if (!loaded.ok) return refuse(loaded.findings);
  const { state } = loaded;
  const { names, today, revision, rules, yearStart } = state;
  if (state.settings.model !== 'pairs') {
    return refuse([{ code: 'wrong-model', params: { className: state.className } }]);
  }
  if (state.problems.length > 0) return refuse(state.problems, names);
  if (state.showing !== null) return refuse([waitForShowing(state.showing)]);

  const pupils = state.pupils.map(({ id }) => id);
  const desks = state.room.desks;
  const history = historyOf(grade, state).filter(({ kind }) => kind === 'pairs');
  const { drawsLeft } = calendarView(state.settings, grade.free, today, undefined);
  const input = { pupils, rules, history, yearStart, desks, ...(drawsLeft > 0 && { drawsLeft }) };
  const made = propose(input, fingerprint(ports.chance()));
  if (!made.ok) return refuse(made.findings, names);
  // Only now, when a draw is possible, is anything written.
  if (state.needs.length > 0) {
    return mended ? refuse([whyNotMended(state.needs)]) : mendFirst(ports, state.className);
  }
  const { groups } = made.value;
  const draft: Draft = {
    ...made.value,
    id: fingerprint(ports.chance()),
    className: state.className,
    revision,
    from: today,
  };
  const named = groups
    .map((group, index) => ({
      desk: made.value.desks[index] ?? '',
      names: group.map((pupil) => names.get(pupil) ?? ''),
    }))
    .sort((a, b) => compareDesks(a.desk, b.desk));
  return { ok: true, draft, named, names, findings: made.findings };
}

/** Ids and tabs are mended first, once; a colleague may have done it in the meantime. */
function mendFirst(ports: Ports, className: string): Result<Proposed> {
  const repaired = repair(ports, className);
  return repaired.ok ? proposeOnce(ports, className, true) : repaired;
}

function whyNotMended(needs: readonly Need[]): Finding {
  return needs.some(({ kind }) => kind === 'ids')
    ? { code: 'ids-not-kept', params: { tabs: [TAB.roster, TAB.considerations] } }
    : { code: 'tabs-not-drawn', params: {} };
}

export function drawAndCommit(
  ports: Ports,
  className: string,
  acceptDamage: boolean,
): Result<Committed> {
  const proposed = proposeDraft(ports, className);
  if (!proposed.ok) return proposed;
  return commit(ports, { ...proposed.draft, ...(acceptDamage ? { acceptDamage } : {}) });
}
