// What the dialog «Skoleåret» has to say: one complete set of these a language.
import type { UnreadLine } from '../core/earlier-draws';
import type { Passage } from './passage';

export type YearTask = 'loading' | 'starting' | 'importing' | 'tidying';

/** Why a draw that was understood cannot be brought in. */
export type DrawFault = 'no-day' | 'future' | 'same-day' | 'late' | 'stored';

export interface YearTexts {
  readonly title: string;
  readonly tasks: Readonly<Record<YearTask, string>>;
  readonly modes: { readonly label: string; readonly year: string; readonly earlier: string };
  readonly year: {
    readonly title: string;
    readonly what: readonly string[];
    readonly last: (day: string) => string;
    readonly headers: readonly [string, string, string, string];
    readonly newName: (className: string) => string;
    readonly leaves: (className: string) => string;
    readonly leavesShort: string;
    readonly firstDay: string;
    readonly firstDayHint: string;
    readonly dayUnread: (text: string) => string;
    readonly twice: (name: string) => string;
    readonly nameless: (className: string) => string;
    readonly ended: (rows: readonly number[]) => string;
    readonly start: string;
    readonly begunTitle: string;
    readonly begun: (moves: readonly string[]) => string;
    readonly finish: string;
    readonly move: (from: string, to: string) => string;
    readonly startedTitle: string;
    readonly started: readonly string[];
    readonly tidyTitle: string;
    readonly noClasses: string;
  };
  readonly earlier: {
    readonly className: string;
    readonly label: string;
    readonly hint: string;
    /** Beside it where the class sits in base groups. */
    readonly groupsHint: string;
    readonly firstDraw: string;
    readonly firstDrawHint: string;
    readonly previewTitle: (className: string) => string;
    readonly empty: string;
    readonly nothing: string;
    /** Empty where no day is known. */
    readonly draw: (day: string, groups: readonly (readonly unknown[])[]) => string;
    readonly reckoned: string;
    readonly fault: (fault: DrawFault, first: string) => string;
    readonly together: (names: readonly string[]) => string;
    readonly unread: (count: number) => string;
    readonly line: (unread: UnreadLine) => string;
    readonly save: string;
    readonly saved: (count: number, className: string) => string;
    readonly savedText: string;
    readonly incomplete: string;
  };
  readonly uncertain: string;
  readonly buttons: { readonly retry: string; readonly refresh: string };
  readonly trouble: {
    readonly title: string;
    readonly noAnswer: Passage;
    readonly noAccess: Passage;
    readonly broken: Passage;
  };
}
