// The sidebar without its page: the state, and everything a teacher can ask for.
import type { Language, WindowSize } from '../contract/replies';
import type { PupilId } from '../core/model';
import type { LayoutKind } from '../core/room-layouts';
import { calendaring, type Calendaring } from './calendaring';
import { allNew, answer, chooseLanguage, prepare, rememberName } from './errands';
import { Line } from './line';
import { mend } from './mid-period';
import { print, type PrintWish } from './printing';
import { arrangeRoom } from './rooms';
import { openLesson, openOverview, openPupils, openTeam, openYear } from './dialogs';
import { rotate } from './rotating';
import { acceptDamage, draw, save, type Chance } from './saving';
import type { Server } from './server';
import { endShowing, showDraw } from './showing';
import type { Action, Retry, State } from './state';
import { tidying, type Tidying } from './tidying';
import { askUndo, askUndoAndDraw, showStanding, undo } from './undoing';

export interface Surroundings extends Chance {
  readonly server: Server;
  /** Of the browser's window. */
  readonly window: () => WindowSize;
}

export interface Session extends Tidying, Calendaring {
  state(): State;
  /** Called after every change; gives back how to stop. */
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  start(): Promise<void>;
  chooseClass(className: string): Promise<void>;
  /** The window has the focus again: looks quietly whether a colleague was here. */
  revisit(): Promise<void>;
  /** The pointer has come into the page: after a dialog, that is how a teacher comes back. */
  returned(): Promise<void>;
  refresh(): Promise<void>;
  draw(): Promise<void>;
  save(): Promise<void>;
  /** «Vis trekningen»: `evenVisible` when tabs for teachers have been told of. */
  show(evenVisible?: boolean): Promise<void>;
  /** «Tegn kartet nå»: a showing is not gone on with. */
  endShowing(): Promise<void>;
  acceptDamage(): Promise<void>;
  /** «Bytt gruppeleder». */
  rotate(): Promise<void>;
  /** Opens the dialog «Teammøte». */
  openTeam(): Promise<void>;
  openPupils(): Promise<void>;
  openYear(): Promise<void>;
  /** Opens the dialog «Oversikt». */
  openOverview(): Promise<void>;
  /** Opens the dialog «IGP» for the lesson. */
  openLesson(evenVisible?: boolean): Promise<void>;
  askUndo(): Promise<void>;
  undo(): Promise<void>;
  showStanding(): Promise<void>;
  /** Asks, too: what would be undone is a colleague's. */
  askUndoAndDraw(): Promise<void>;
  /** Without a wish: the class's chart. */
  print(wish?: PrintWish): Promise<void>;
  prepare(): Promise<void>;
  arrangeRoom(kind: LayoutKind): Promise<void>;
  rememberName(name: string): Promise<void>;
  chooseLanguage(language: Language): Promise<void>;
  answer(pupil: PupilId, answer: 'renamed' | 'new'): Promise<void>;
  /** «Alle er nye elever», for rows whose history cannot be told. */
  allNew(): Promise<void>;
  retry(what: Retry): Promise<void>;
  swap(): void;
  /** Somebody has left or come in mid-period: the least change becomes a draft. */
  mend(): void;
}

export function createSession(given: Surroundings): Session {
  const line = new Line(given.server);
  const load = (): Promise<void> => line.load().then(() => undefined);
  const drawNow = (): Promise<void> => draw(line, given);
  /** What was to be printed last, should it be tried again. */
  let wished: PrintWish | null = null;
  const { saveNow, showNow, goOn } = savingOrShowing(line, given);
  const lessonNow = (evenVisible = false): Promise<void> =>
    openLesson(line, given.window(), evenVisible);
  const again: Readonly<Record<Retry, () => Promise<void>>> = {
    ...{ load, look: load },
    save: saveNow,
    show: () => showNow(),
    print: () => print(line, given.chance, wished),
    prepare: () => prepare(line),
    rotate: () => rotate(line, given.chance),
    team: () => openTeam(line),
    pupils: () => openPupils(line),
    year: () => openYear(line),
    overview: () => openOverview(line),
    lesson: () => lessonNow(),
  };
  return {
    state: () => line.state(),
    subscribe: (listener) => line.subscribe(listener),
    dispatch: (action) => line.dispatch(action),
    start: load,
    chooseClass: (className) => chooseClass(line, className),
    revisit: () => line.look(),
    returned: () => line.uncovered(),
    refresh: () => (line.state().task === null ? load() : Promise.resolve()),
    draw: drawNow,
    save: saveNow,
    show: showNow,
    endShowing: () => endShowing(line),
    acceptDamage: () => acceptDamage(line, given.chance, goOn),
    ...calendaring(line),
    rotate: again.rotate,
    ...{ openTeam: again.team, openPupils: again.pupils },
    ...{ openYear: again.year, openOverview: again.overview },
    openLesson: lessonNow,
    askUndo: () => askUndo(line),
    undo: () => undo(line, drawNow),
    showStanding: () => showStanding(line),
    askUndoAndDraw: () => askUndoAndDraw(line, drawNow),
    print(wish) {
      wished = wish ?? null;
      return print(line, given.chance, wished);
    },
    prepare: () => prepare(line),
    arrangeRoom: (kind) => arrangeRoom(line, kind),
    ...tidying(line, given.chance),
    rememberName: (name) => rememberName(line, name),
    chooseLanguage: (language) => chooseLanguage(line, language),
    answer: (pupil, given) => answer(line, pupil, given),
    allNew: () => allNew(line),
    retry: (what) => again[what](),
    mend: () => mend(line, given.chance),
    swap: () => line.dispatch({ type: 'swapped', id: `d${given.chance()}` }),
  };
}

async function chooseClass(line: Line, className: string): Promise<void> {
  const { task } = line.state();
  if (task !== null && task !== 'loading') return;
  line.dispatch({ type: 'class-chosen', className });
  await line.load();
}

/** Either may have to wait for an answer about damaged rows, and goes on then. */
function savingOrShowing(
  line: Line,
  given: Surroundings,
): {
  readonly saveNow: () => Promise<void>;
  readonly showNow: (evenVisible?: boolean) => Promise<void>;
  readonly goOn: () => Promise<void>;
} {
  let last: () => Promise<void>;
  const saveNow = (): Promise<void> => {
    last = saveNow;
    return save(line);
  };
  const showNow = (evenVisible = false): Promise<void> => {
    last = showNow;
    return showDraw(line, given.window(), evenVisible);
  };
  last = saveNow;
  return { saveNow, showNow, goOn: () => last() };
}
