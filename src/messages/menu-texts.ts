// What the menu and its questions have to say: one complete set of these a language.
export interface MenuTexts {
  readonly menu: string;
  /** A pupil whose name is not at hand. */
  readonly somebody: string;
  /** What was being done when a service failed. */
  readonly steps: {
    readonly load: string;
    readonly open: string;
    readonly draw: string;
    readonly commit: string;
    readonly rotate: string;
    readonly undo: string;
    readonly repair: string;
    readonly prepare: string;
    readonly show: string;
    readonly dated: string;
    readonly tidy: string;
    readonly team: string;
    readonly wall: string;
    readonly keep: string;
    readonly drop: string;
    readonly apart: string;
    readonly pupils: string;
    readonly enrol: string;
    readonly forget: string;
    readonly year: string;
    readonly bringIn: string;
    readonly lesson: string;
    readonly check: string;
    readonly postpone: string;
    readonly plan: string;
    readonly remember: string;
    readonly overview: string;
  };
  readonly openSidebar: string;
  readonly draw: string;
  readonly prepare: string;
  readonly toggleTeacherTabs: string;
  readonly help: string;
  readonly helpText: string;
  readonly whichClass: (classes: readonly string[]) => string;
  readonly ready: (className: string, groups: readonly (readonly unknown[])[]) => string;
  /** One desk a line, what there is to know, and the question whether to store it. */
  readonly proposal: (
    lines: readonly { desk: string; names: readonly string[] }[],
    notes: string,
  ) => string;
  /** Of rows on the tab of considerations, and nobody's name: the class may see the screen. */
  readonly inTheWay: (rows: readonly number[]) => string;
  readonly unmet: (rows: readonly number[]) => string;
  /** How many have sat together before, and nobody's name. */
  readonly repeats: (count: number) => string;
  readonly saved: (tab: string, chart: string) => string;
  readonly savedIncomplete: string;
  readonly notSaved: string;
  /** No class on the roster sits in learning pairs. */
  readonly noPairs: string;
  readonly prepared: (made: readonly string[]) => string;
  /** Of the dialog «Elever». */
  readonly pupils: string;
  /** Of the dialog «Skoleåret». */
  readonly year: string;
  /** Of the dialog «Oversikt». */
  readonly overview: string;
  /** Of the dialog «Vis trekningen». */
  readonly wall: (className: string) => string;
  readonly systemCheck: string;
  /** Of the dialog «IGP». */
  readonly lesson: string;
  /** Of the dialog; the number of the grade is 0 where nobody says. */
  readonly team: (className: string, years: number) => string;
  readonly teacherTabs: (shown: boolean, tabs: readonly string[]) => string;
  readonly noTeacherTabs: string;
}
