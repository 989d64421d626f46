// The dialog «Elever» as tests of the server need it.
import type {
  Enrolled,
  Enrolment,
  LoadedRoster,
  Reply,
  RosterPupil,
  RosterWritten,
  Traced,
} from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { good } from './host';

export function rosterOf(host: Host): Promise<LoadedRoster> {
  return good(host.run('loadRoster') as Promise<Reply<LoadedRoster>>);
}

export function enrol(host: Host, enrolment: Enrolment): Promise<RosterWritten> {
  return good(host.run('enrol', enrolment) as Promise<Reply<RosterWritten>>);
}

/** A pupil with an id that only says which of the newcomers it is, from 1. */
export function newcomer(number: number, className: string, name: string): RosterPupil {
  const letter = 'abcdefghijkmnpqrstuvwxyz23456789'.charAt(number - 1);
  return { id: `pnewcome${letter}`, className, name, showAs: '', status: 'here', days: '' };
}

export function changed(
  pupil: RosterPupil,
  changes: Partial<Enrolled>,
): Enrolment['changes'][number] {
  const { id, className, name, showAs, status, days } = pupil;
  const before = { className, name, showAs, status, days };
  return { id, before, after: { ...before, ...changes } };
}

/** Everything, some tabs at a time. */
export async function goThrough(
  host: Host,
  name: 'listTraces' | 'forgetPupil',
  pupil: string,
): Promise<Traced['traces'][number][]> {
  const traces: Traced['traces'][number][] = [];
  let next: number | null = 0;
  while (next !== null) {
    const traced: Traced = await good(host.run(name, pupil, next) as Promise<Reply<Traced>>);
    traces.push(...traced.traces);
    next = traced.next;
  }
  return traces;
}
