// The dialog without its page: the state, and everything teachers can ask for at the table.
import type { KeptDraft } from '../../contract/replies';
import type { PupilId } from '../../core/model';
import type { TeamList } from '../../messages/team-texts';
import { mayAdjust, onTable, proposable } from './ask';
import { mayMove } from './basis';
import { Desk, type Surroundings } from './desk';
import { part } from './parting';
import { printList } from './printing';
import { Proposer } from './proposing';
import type { Action } from './reduce';
import { acceptDamage, keep, resolve, save, saveAll, throwAway } from './saving';
import type { Retry, State } from './state';

export interface TeamSession {
  state(): State;
  /** Called after every change; gives back how to stop. */
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  /** @param className the class that comes on the table first */
  start(className: string): Promise<void>;
  show(className: string): void;
  /** For the class on the table, or for all of them. */
  propose(all: boolean): Promise<void>;
  solveRest(): Promise<void>;
  stop(): void;
  swap(): void;
  part(): Promise<void>;
  beginMove(): void;
  save(): Promise<void>;
  saveAll(): Promise<void>;
  acceptDamage(): Promise<void>;
  resolve(keep: boolean): Promise<void>;
  keep(): Promise<void>;
  /** A kept draft comes on the table again. */
  bring(kept: KeptDraft): Promise<void>;
  throwAway(kept: KeptDraft): Promise<void>;
  print(list: TeamList): Promise<void>;
  retry(what: Retry): Promise<void>;
}

export function createTeamSession(outside: Surroundings): TeamSession {
  const desk = new Desk(outside);
  const proposer = new Proposer(desk);
  let listed: TeamList = 'teamPage';
  const again: Readonly<Record<Retry, () => Promise<void>>> = {
    load: async () => void (await desk.load()),
    save: () => save(desk),
    keep: () => keep(desk),
    print: () => printList(desk, listed),
  };
  return {
    state: () => desk.state(),
    subscribe: (listener) => desk.subscribe(listener),
    dispatch(action) {
      desk.dispatch(action);
      // Other considerations may hold on another day.
      if (action.type === 'asked' && action.controls.from !== undefined) {
        void proposer.missingEnds();
      }
    },
    async start(className) {
      desk.dispatch({ type: 'shown', className });
      await desk.load();
    },
    show(className) {
      if (desk.state().task === null) desk.dispatch({ type: 'shown', className });
    },
    propose(all) {
      const { shown } = desk.state();
      return proposer.propose(all ? proposable(desk.state()) : [shown]);
    },
    solveRest: () => proposer.solveRest(),
    stop: () => proposer.stop(),
    swap() {
      const pupils = pickedIn(desk.state());
      if (pupils !== null && mayAdjust(desk.state())) desk.dispatch({ type: 'swapped', pupils });
    },
    part: () => partPicked(desk, proposer),
    beginMove: () => beginMove(desk, proposer),
    save: () => save(desk),
    saveAll: () => saveAll(desk),
    acceptDamage: () => acceptDamage(desk),
    async resolve(keepIt) {
      await resolve(desk, keepIt);
      await proposer.missingEnds();
    },
    bring: (kept) => fetchKept(desk, proposer, kept),
    keep: () => keep(desk),
    throwAway: (kept) => throwAway(desk, kept),
    print(list) {
      listed = list;
      return printList(desk, list);
    },
    retry: (what) => again[what](),
  };
}

async function partPicked(desk: Desk, proposer: Proposer): Promise<void> {
  const pupils = pickedIn(desk.state());
  if (pupils === null) return;
  proposer.forget();
  const { shown } = desk.state();
  await part(desk, pupils);
  // The ends were worked out without the new consideration.
  await proposer.ends([shown]);
}

function beginMove(desk: Desk, proposer: Proposer): void {
  const at = onTable(desk.state());
  if (at === null || desk.state().task !== null || !mayMove(at.one)) return;
  proposer.forget();
  desk.dispatch({ type: 'move-begun', id: desk.id() });
}

async function fetchKept(desk: Desk, proposer: Proposer, kept: KeptDraft): Promise<void> {
  if (desk.state().task !== null) return;
  proposer.forget();
  desk.dispatch({ type: 'fetched', kept, id: desk.id() });
  await proposer.missingEnds();
}

function pickedIn(state: State): readonly [PupilId, PupilId] | null {
  const [first, second] = onTable(state)?.work.picks ?? [];
  return first === undefined || second === undefined ? null : [first, second];
}
