// The dialog «Systemsjekk» without its page: runs the check, and keeps the report.
import type { CheckReport } from '../../contract/replies';
import { Caller, type CallAction, type CallTrouble } from '../caller';
import type { Server } from '../server';

export type CheckServer = Pick<Server, 'runSystemCheck' | 'answerWithDate'>;

/** With what became of an answer that holds a date. */
export type Checked = CheckReport & { readonly dated: 'arrived' | 'dropped' };

export interface State {
  readonly task: 'checking' | null;
  readonly report: Checked | null;
  readonly trouble: CallTrouble<'check'> | null;
  /** Whether it could be copied; null while nobody has asked. */
  readonly copied: boolean | null;
}

type Action =
  | CallAction<'checking', 'check'>
  | { readonly type: 'checked'; readonly report: Checked }
  | { readonly type: 'copied'; readonly copied: boolean };

const INITIAL: State = { task: null, report: null, trouble: null, copied: null };

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'task':
      return { ...INITIAL, task: action.task };
    case 'trouble':
      return { ...state, task: null, trouble: action.trouble };
    case 'checked':
      return { ...state, task: null, report: action.report };
    case 'copied':
      return { ...state, copied: action.copied };
  }
}

export class CheckSession extends Caller<State, Action, 'checking', 'check'> {
  constructor(private readonly server: CheckServer) {
    super(INITIAL, reduce);
  }

  async check(): Promise<void> {
    if (this.state().task !== null) return;
    const report = await this.get('checking', () => this.server.runSystemCheck(), 'check');
    if (report === null) return;
    const dated = await this.server.answerWithDate().then(
      () => 'arrived' as const,
      () => 'dropped' as const,
    );
    this.dispatch({ type: 'checked', report: { ...report, dated } });
  }

  /** @param write puts a text where it can be pasted from; it may be refused */
  async copy(text: string, write: (text: string) => Promise<void>): Promise<void> {
    const copied = await write(text).then(
      () => true,
      () => false,
    );
    this.dispatch({ type: 'copied', copied });
  }
}
