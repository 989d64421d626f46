// «Ikke sammen» for two pupils: a new consideration, and the smallest change that follows it here.
import type { TeamClass } from '../../contract/replies';
import type { PupilId } from '../../core/model';
import { groupOf, withSwap } from './adjust';
import { mayAdjust, onTable } from './ask';
import type { Desk, Surroundings } from './desk';
import { Pace } from './pace';
import type { Proposal } from './state';
import { faultsBrought, verdictsOf } from './verdict';

type Two = readonly [PupilId, PupilId];

export async function part(desk: Desk, two: Two): Promise<void> {
  if (!mayAdjust(desk.state())) return;
  const { shown } = desk.state();
  const write = () => desk.server.keepApart(shown, ...two);
  if ((await desk.get('parting', write, null)) === null) return;
  if (!(await desk.load())) return;
  const at = onTable(desk.state());
  const proposal = at?.work.proposal ?? null;
  if (at === null || proposal === null) return;
  desk.dispatch({ type: 'task', task: 'parting' });
  const swapped = await smallestChange(at.one, proposal, two, desk.outside);
  desk.dispatch({ type: 'idle' });
  desk.dispatch({ type: 'parted', className: shown, pupils: two, swapped });
}

/** Of all swaps that take the two apart and break nothing, the one that leaves groups strongest. */
async function smallestChange(
  one: TeamClass,
  proposal: Proposal,
  two: Two,
  { breathe, now }: Surroundings,
): Promise<Two | null> {
  const { draft } = proposal;
  const home = groupOf(draft, two[0]);
  if (home !== groupOf(draft, two[1])) return null;
  const others = draft.groups.flatMap((group, i) => (i === home || group.length < 2 ? [] : group));
  const swaps = two.flatMap((pupil) => others.map((other): Two => [pupil, other]));
  let best: { readonly swap: Two; readonly weakness: number } | null = null;
  const pace = new Pace(now);
  for (const swap of swaps) {
    if (pace.isDue()) {
      await breathe();
      pace.rested();
    }
    const after = withSwap(one, proposal, swap);
    if (after === null) continue;
    const weakness = verdictsOf(one, after.draft).reduce((sum, { weakness }) => sum + weakness, 0);
    if (best !== null && best.weakness <= weakness) continue;
    if (faultsBrought(one, draft, after.draft).length > 0) continue;
    best = { swap, weakness };
  }
  return best?.swap ?? null;
}
