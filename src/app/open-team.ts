// The use case that opens «Teammøte»: which class it is about, with the ids of its grade in place.
import { findClass, noGroups, noSuchClass, settingsOf } from './classes';
import { readClass } from './class-state';
import { readGrade, type Grade } from './grade';
import type { Ports } from './ports';
import { repairAlone } from './repair';
import { refuse, type Result } from './result';
import { teamClasses } from './team';
import { inClass } from './with-class';

/** The dialog's class, and the number of its grade; 0 where nobody says. */
export interface OpenedTeam {
  readonly ok: true;
  readonly className: string;
  readonly years: number;
}

/** The sidebar mends the class it shows; here the others of the grade are mended too. */
export function openTeam(ports: Ports, asked: string): Result<OpenedTeam> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const className = findClass(grade, asked);
  if (className === undefined) return refuse([noSuchClass(grade, asked)]);
  const { model, years } = settingsOf(grade, className);
  if (model !== 'groups') return refuse([noGroups(className)]);
  const wanting = teamClasses(grade, className).filter((name) => lacksIds(ports, grade, name));
  if (wanting.length > 0) writeIds(ports, wanting);
  return { ok: true, className, years };
}

function lacksIds(ports: Ports, grade: Grade, className: string): boolean {
  const read = readClass(ports, grade, className);
  if (!read.ok) return false;
  const { needs, grounds } = read.state;
  return grounds.idCells.length > 0 || needs.some(({ kind }) => kind === 'ids');
}

function writeIds(ports: Ports, classes: readonly string[]): void {
  try {
    ports.withLock(() => {
      for (const name of classes) {
        inClass(ports, name, (grade, state) => repairAlone(ports, grade, state));
      }
    });
  } catch {
    // The dialog opens all the same, and says what is missing.
  }
}
