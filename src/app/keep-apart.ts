// The use case «Ikke sammen» of the dialog: two pupils become a new row on `Hensyn`.
import type { Done } from '../contract/replies';
import type { PupilId } from '../core/model';
import { apartRow } from '../tabs/considerations';
import { TAB } from '../tabs/tab-names';
import { idOf } from './find-ids';
import type { Ports } from './ports';
import { whatIsProtected } from './protection';
import { refuse, type Result } from './result';
import { withClass } from './with-class';

/** What holds already is not written again. */
export function keepApart(ports: Ports, asked: string, one: PupilId, other: PupilId): Result<Done> {
  return withClass(ports, asked, (grade, state): Result<Done> => {
    const { className, pupils, everybody, rules } = state;
    // An id that does not stand on the roster yet may be another's the next time.
    const known = new Set(grade.roster.rows.map(idOf));
    const found = [one, other].map((id) =>
      pupils.find((pupil) => pupil.id === id && known.has(id)),
    );
    const [first, second] = found;
    if (first === undefined || second === undefined || first === second) {
      return refuse([
        { code: 'pupil-unknown', params: { pupil: first === undefined ? one : other } },
      ]);
    }
    const holds = rules.some(
      (rule) => rule.kind === 'apart' && [one, other].every((id) => rule.pupils.includes(id)),
    );
    if (holds) return { ok: true };
    const row = apartRow(grade.considerations, className, [first, second], everybody);
    if (!row.ok) return refuse([row.finding]);
    const below = [{ row: grade.considerations.length + 1 }];
    const shut = whatIsProtected(ports, () => [{ tab: TAB.considerations, cells: below }]);
    if (shut !== null) return shut;
    ports.workbook.append(TAB.considerations, row.cells);
    ports.workbook.flush();
    return { ok: true };
  });
}
