// What the dialog «Skoleåret» knows: the plan, what was pasted, and what the teacher has chosen.
import type {
  Import,
  Imported,
  LoadedClass,
  LoadedRoster,
  OldTabs,
  TabsRemoved,
  YearPlan,
  YearStart,
} from '../../contract/replies';
import type { YearTask } from '../../messages/year-texts';

export type Retry = 'load' | 'start' | 'import' | 'tidy';

export interface Trouble {
  readonly title: string;
  readonly text: readonly string[];
  readonly retry: Retry | null;
}

export interface State {
  readonly task: YearTask | null;
  readonly trouble: Trouble | null;
  readonly mode: 'year' | 'earlier';
  readonly plan: YearPlan | null;
  /** Where the teacher has changed what we proposed; null for a class that leaves. */
  readonly names: Readonly<Record<string, string | null>>;
  readonly firstDay: string;
  /** Sent, and perhaps not done: sent again it is the same. */
  readonly sentYear: YearStart | null;
  /** The year was started in this dialog; then what old tabs there are. */
  readonly started: boolean;
  readonly old: OldTabs | null;
  readonly tidied: Pick<TabsRemoved, 'removed' | 'left'> | null;
  readonly className: string;
  readonly roster: LoadedRoster | null;
  readonly loaded: LoadedClass | null;
  readonly pasted: string;
  readonly firstDraw: string;
  readonly sentImport: Import | null;
  readonly imported: Imported | null;
  /** The element that gets the focus, each time with a new number. */
  readonly focus: { readonly on: string | null; readonly nr: number };
}

export const INITIAL: State = {
  task: null,
  trouble: null,
  mode: 'year',
  plan: null,
  names: {},
  firstDay: '',
  sentYear: null,
  started: false,
  old: null,
  tidied: null,
  className: '',
  roster: null,
  loaded: null,
  pasted: '',
  firstDraw: '',
  sentImport: null,
  imported: null,
  focus: { on: null, nr: 0 },
};

/** Nothing is known any more of what was sent before. */
export const FRESH = { sentYear: null, sentImport: null, trouble: null, imported: null } as const;
