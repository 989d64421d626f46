// The door to the server: google.script.run as typed promises. The only file that names `google`.
import type { ServerFunction, ServerFunctions } from '../contract/replies';

type Answer<F extends ServerFunction> = ReturnType<ServerFunctions[F]>;

/** The server's functions as the sidebar calls them. A call that got no answer rejects. */
export type Server = {
  readonly [F in ServerFunction]: (...args: Parameters<ServerFunctions[F]>) => Promise<Answer<F>>;
};

/** No answer came. `access`: Google refused the call, as it does with several accounts. */
export class NoAnswer extends Error {
  constructor(
    readonly access: boolean,
    cause: string,
  ) {
    super(cause);
    this.name = 'NoAnswer';
  }
}

type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & Record<string, (...args: unknown[]) => void>;

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/** Longer than any call takes; a lost call would otherwise leave the teacher waiting for ever. */
const PATIENCE_MS = 90_000;

/** What Google says when the browser's first account is not the one that opened the sheet. */
const REFUSED = /PERMISSION_DENIED|authori[sz]ation is required|not have permission|\b40[13]\b/i;

function call(name: ServerFunction, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new NoAnswer(false, 'timeout')), PATIENCE_MS);
    const run = google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(late);
        // Google gives null for a result it could not carry across.
        if (isReply(answer)) resolve(answer);
        else reject(new NoAnswer(false, 'empty'));
      })
      .withFailureHandler((error) => {
        clearTimeout(late);
        const cause = error instanceof Error ? error.message : String(error);
        reject(new NoAnswer(REFUSED.test(cause), cause));
      });
    const start = run[name];
    if (start !== undefined) {
      start.apply(run, [...args]);
      return;
    }
    clearTimeout(late);
    reject(new NoAnswer(false, name));
  });
}

function isReply(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function typed<F extends ServerFunction>(
  name: F,
): (...args: Parameters<ServerFunctions[F]>) => Promise<Answer<F>> {
  // What the server answers is typed by the contract that both sides are compiled against.
  return (...args) => call(name, args) as Promise<Answer<F>>;
}

/** Closes the dialog that this page is in. */
export function closePage(): void {
  google.script.host.close();
}

export const server: Server = {
  loadClass: typed('loadClass'),
  commit: typed('commit'),
  drawAndCommit: typed('drawAndCommit'),
  undoLast: typed('undoLast'),
  repair: typed('repair'),
  prepareWorkbook: typed('prepareWorkbook'),
  arrangeRoom: typed('arrangeRoom'),
  drawPaper: typed('drawPaper'),
  showChart: typed('showChart'),
  rotate: typed('rotate'),
  postpone: typed('postpone'),
  showYearPlan: typed('showYearPlan'),
  runSystemCheck: typed('runSystemCheck'),
  answerWithDate: typed('answerWithDate'),
  openTeam: typed('openTeam'),
  loadTeam: typed('loadTeam'),
  keepDraft: typed('keepDraft'),
  dropDraft: typed('dropDraft'),
  keepApart: typed('keepApart'),
  openShow: typed('openShow'),
  loadShow: typed('loadShow'),
  rememberShown: typed('rememberShown'),
  openLesson: typed('openLesson'),
  loadLesson: typed('loadLesson'),
  rememberTurns: typed('rememberTurns'),
  openPupils: typed('openPupils'),
  openOverview: typed('openOverview'),
  loadRoster: typed('loadRoster'),
  enrol: typed('enrol'),
  listTraces: typed('listTraces'),
  forgetPupil: typed('forgetPupil'),
  openYear: typed('openYear'),
  planYear: typed('planYear'),
  startYear: typed('startYear'),
  importDraws: typed('importDraws'),
  showDated: typed('showDated'),
  redrawDated: typed('redrawDated'),
  listOldTabs: typed('listOldTabs'),
  removeOldTabs: typed('removeOldTabs'),
  rememberUser: typed('rememberUser'),
  chooseLanguage: typed('chooseLanguage'),
};
