// The use cases of the dialog «IGP»: what a lesson needs of the class, and who has had the word.
import type { Done, LoadedLesson } from '../contract/replies';
import { rulesOf } from '../core/rules';
import { readClass } from './class-state';
import { readGrade } from './grade';
import type { Ports } from './ports';
import { refuse, type Result } from './result';
import { waitForShowing } from './showing';

/** Nothing is written. */
export function loadLesson(ports: Ports, asked: string): Result<LoadedLesson> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const loaded = readClass(ports, read.grade, asked);
  if (!loaded.ok) return refuse(loaded.findings);
  const { className, settings, shortNames, rules, today, showing } = loaded.state;
  // Nobody is named with a partner the class has not seen yet.
  if (showing !== null) return refuse([waitForShowing(showing)]);
  const seating = read.grade.history.newest(className, today);
  const away = rulesOf(rules, 'away').map(({ pupil }) => pupil);
  const nr = seating?.nr ?? 0;
  return {
    ok: true,
    className,
    model: seating === undefined ? settings.model : seating.kind === 'pairs' ? 'pairs' : 'groups',
    nr,
    groups: (seating?.groups ?? []).map((group, i) => ({
      desk: seating?.desks[i] ?? '',
      pupils: group.flatMap((id) => {
        const name = shortNames.get(id);
        return name === undefined || away.includes(id) ? [] : [{ id, name }];
      }),
    })),
    turns: turnsToday(ports)[nr] ?? [],
  };
}

/** Of earlier days nothing is kept. */
export function rememberTurns(ports: Ports, nr: number, turns: readonly number[]): Done {
  const kept = { ...turnsToday(ports), [nr]: turns };
  ports.user.write('turns', `${ports.today()} ${JSON.stringify(kept)}`);
  return { ok: true };
}

/** By the seating's Nr. */
function turnsToday({ user, today }: Ports): Readonly<Record<number, readonly number[]>> {
  const [day, kept = '{}'] = user.read('turns').split(' ');
  return day === today() ? (JSON.parse(kept) as Record<number, readonly number[]>) : {};
}
