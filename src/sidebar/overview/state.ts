// What the dialog «Oversikt» knows: the class, what was counted of it, and what the teacher looks at.
import type { LoadedClass } from '../../contract/replies';
import type { PupilId } from '../../core/model';
import type { CompanyKind, OverviewPage, OverviewView } from '../../messages/overview-texts';
import type { CallTrouble } from '../caller';
import type { Figures, Foreseen, Span } from './figures';

export type Task = 'loading' | 'printing';
export type Retry = 'load' | 'print';

export type Forecast =
  | { readonly kind: 'none' | 'over' | 'impossible' }
  | { readonly kind: 'running'; readonly made: number; readonly of: number }
  | { readonly kind: 'done'; readonly foreseen: Foreseen; readonly calendar: boolean };

export interface Printed {
  readonly page: OverviewPage;
  readonly tab: string;
  /** Empty where there is none. */
  readonly link: string;
}

/** What the teacher has chosen to see. */
export interface Chosen {
  readonly view: OverviewView;
  readonly kind: CompanyKind;
  readonly span: Span;
  readonly order: 'name' | 'fewest';
  readonly pupil: PupilId;
}

export interface State {
  readonly className: string;
  readonly task: Task | null;
  readonly trouble: CallTrouble<Retry> | null;
  readonly loaded: LoadedClass | null;
  /** Of what was loaded. */
  readonly figures: Figures | null;
  readonly forecast: Forecast;
  readonly chosen: Chosen;
  readonly printed: Printed | null;
}

export const INITIAL: State = {
  className: '',
  task: null,
  trouble: null,
  loaded: null,
  figures: null,
  forecast: { kind: 'none' },
  chosen: { view: 'coverage', kind: 'partners', span: 'year', order: 'name', pupil: '' },
  printed: null,
};

export type Action =
  | { readonly type: 'asked'; readonly className: string }
  | { readonly type: 'loaded'; readonly loaded: LoadedClass; readonly figures: Figures }
  | { readonly type: 'foreseen'; readonly forecast: Forecast }
  | { readonly type: 'chosen'; readonly chosen: Partial<Chosen> }
  | { readonly type: 'printed'; readonly printed: Printed };
