// Having groups proposed: class after class, with both ends of the slider worked out in the pauses.
import type { EndName } from '../../messages/team-texts';
import { atTable, mayAdjust, mayPropose, onTable } from './ask';
import { inputOf } from './basis';
import { composeProposal, type Task } from './composing';
import type { Desk } from './desk';
import type { Work } from './state';
import { priceOf } from './verdict';

const ENDS: Readonly<Record<EndName, number>> = { even: 1, fresh: 0 };
/** Progress is told in so many steps. */
const STEPS = 50;

export class Proposer {
  private stopping = false;
  /** Grows whenever what is worked out in the pauses is no longer wanted. */
  private wish = 0;

  constructor(private readonly desk: Desk) {}

  /** «Stopp og bruk dette». */
  stop(): void {
    this.stopping = true;
  }

  async propose(classNames: readonly string[]): Promise<void> {
    const { desk } = this;
    const wanted = classNames.filter((className) => mayPropose(desk.state(), className));
    if (wanted.length === 0) return;
    desk.dispatch({ type: 'task', task: 'composing' });
    for (const className of wanted) await this.composeOne(className, null);
    desk.dispatch({ type: 'idle' });
    await this.ends(wanted);
  }

  /** «Foreslå resten på nytt»: what is locked stays. */
  async solveRest(): Promise<void> {
    const { desk } = this;
    const at = onTable(desk.state());
    const proposal = at?.work.proposal ?? null;
    if (at === null || proposal === null || !mayAdjust(desk.state())) return;
    if (!mayPropose(desk.state()) || proposal.draft.kind === 'move') return;
    const { shown } = desk.state();
    desk.dispatch({ type: 'task', task: 'composing' });
    await this.composeOne(shown, { proposal, locks: at.work.locks });
    desk.dispatch({ type: 'idle' });
    await this.ends([shown]);
  }

  private async composeOne(className: string, kept: Task['kept']): Promise<void> {
    const { desk } = this;
    const at = atTable(desk.state(), className);
    if (at === null) return;
    this.wish += 1;
    this.stopping = false;
    let told = -1;
    const progress = (part: number): void => {
      const step = Math.floor(part * STEPS);
      if (step === told) return;
      told = step;
      desk.dispatch({ type: 'composing', className, progress: part });
    };
    progress(0);
    const task: Task = {
      one: at.one,
      controls: at.work.controls,
      seed: desk.outside.chance(),
      // What is left of a proposal is the same draft, so that a kept one is replaced.
      id: kept?.proposal.draft.id ?? desk.id(),
      kept,
    };
    try {
      const { breathe, now } = desk.outside;
      await breathe();
      const made = await composeProposal(task, {
        ...{ breathe, now, progress },
        stopped: () => this.stopping,
      });
      if (made.ok) {
        desk.dispatch({ type: 'proposed', className, proposal: made.value, again: kept !== null });
      } else {
        desk.dispatch({ type: 'impossible', className, findings: made.findings });
      }
    } catch {
      desk.dispatch({ type: 'trouble', trouble: { kind: 'broken', retry: null } });
    }
  }

  /** What each end would cost, worked out while the teachers look at the proposal. */
  async ends(classNames: readonly string[]): Promise<void> {
    this.wish += 1;
    const mine = this.wish;
    const stopped = (): boolean => mine !== this.wish;
    for (const className of classNames) {
      for (const name of ['even', 'fresh'] as const) {
        if (stopped()) return;
        await this.end(className, name, stopped);
      }
    }
  }

  private async end(className: string, name: EndName, stopped: () => boolean): Promise<void> {
    const { desk } = this;
    const at = atTable(desk.state(), className);
    const proposal = at?.work.proposal ?? null;
    if (at === null || proposal === null || proposal.draft.kind === 'move') return;
    const { draft } = proposal;
    const controls = { ...at.work.controls, ...draft.wishes, balance: ENDS[name] };
    const locks = locksOf(at.work, draft.locked);
    const task: Task = {
      ...{ one: at.one, controls, seed: draft.seed, id: desk.id() },
      kept: locks.length === 0 ? null : { proposal, locks },
    };
    const { breathe, now } = desk.outside;
    const made = await composeProposal(task, { breathe, now, stopped, progress: () => undefined });
    if (stopped() || !made.ok) return;
    const price = priceOf(inputOf(at.one, controls), made.value.draft.groups);
    desk.dispatch({ type: 'end-found', className, name, end: { proposal: made.value, price } });
  }

  /** Those of the class on the table that are not known, or no longer. */
  async missingEnds(): Promise<void> {
    const state = this.desk.state();
    const work = onTable(state)?.work;
    if (work?.proposal?.draft.kind !== 'groups' || !mayPropose(state)) return;
    const { even, fresh } = work.ends;
    if (even === undefined || fresh === undefined) await this.ends([state.shown]);
  }

  /** The pauses are needed for something else. */
  forget(): void {
    this.wish += 1;
  }
}

/** Those the proposal was made with: later locks say nothing about it yet. */
function locksOf({ locks }: Work, locked: readonly (readonly string[])[] = []): readonly string[] {
  const made = locked.flat();
  return locks.filter((pupil) => made.includes(pupil));
}
