// Reads an enrolment that arrives from the dialog «Elever».
import type { Enrolled, Enrolment, PupilStatus, RosterPupil } from './replies';
import type { Parsed } from './parse';
import { MAX_TEXT, type Fields } from './shapes';

/** More than a grade has. */
const MOST = 500;
/** As the core makes them. */
const ID = /^p[a-z2-9]{8}$/;
const STATUSES: readonly PupilStatus[] = ['here', 'leave', 'left'];

/** As a cell gives it back: without blanks at its ends. */
function isCellText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT && value === value.trim();
}

function readEnrolled(arrived: unknown): Enrolled | null {
  const { className, name, showAs, status, days } = Object(arrived) as Fields;
  const known = STATUSES.find((one) => one === status);
  const fits = [className, name, showAs, days].every(isCellText) && name !== '';
  if (!fits || known === undefined) return null;
  return {
    className: className as string,
    name: name as string,
    showAs: showAs as string,
    status: known,
    days: days as string,
  };
}

function listOf<T>(arrived: unknown, read: (one: Fields) => T | null): T[] | null {
  if (!Array.isArray(arrived) || arrived.length > MOST) return null;
  const list = arrived.map((one) => read(Object(one) as Fields));
  return list.every((one): one is T => one !== null) ? list : null;
}

/** The enrolment, or the name of the first part that is not what it should be. */
export function parseEnrolment(arrived: unknown): Parsed<Enrolment> {
  const fields = Object(arrived) as Fields;
  const { revision } = fields;
  if (!isCellText(revision)) return { ok: false, field: 'revision' };
  const newcomers = listOf(fields['newcomers'], (one): RosterPupil | null => {
    const pupil = readEnrolled(one);
    const { id } = one;
    if (pupil === null || pupil.className === '') return null;
    return typeof id === 'string' && ID.test(id) ? { id, ...pupil } : null;
  });
  if (newcomers === null) return { ok: false, field: 'newcomers' };
  const changes = listOf(fields['changes'], ({ id, before, after }) => {
    const [was, is] = [readEnrolled(before), readEnrolled(after)];
    return isCellText(id) && was !== null && is !== null ? { id, before: was, after: is } : null;
  });
  if (changes === null) return { ok: false, field: 'changes' };
  const ids = [...newcomers, ...changes].map(({ id }) => id);
  if (new Set(ids).size < ids.length) return { ok: false, field: 'id' };
  return { ok: true, value: { revision, newcomers, changes } };
}
