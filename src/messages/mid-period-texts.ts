// What is said of pupils who come, leave, or are here on some days: one complete set a language.

export interface MidPeriodTexts {
  /** For everybody's eyes: how many have nobody to sit with. */
  missing(count: number): string;
  readonly title: string;
  /** A group that is new, for the teacher. */
  together(names: readonly string[], desk: string): string;
  /** Of a proposal nobody has changed. */
  readonly others: string;
  readonly lookOver: string;
  readonly use: string;
  /** Heading of what is to be saved. */
  readonly ready: string;
  /** No small change is in order. */
  nothing(names: readonly string[]): string;
  /** Heading of what is said of pupils who are here on some days of the week. */
  readonly partTime: string;
  /** After a name that is away by its own days. */
  readonly byPlan: string;
  /** Two partners who are never here on one day. */
  never(names: readonly string[]): string;
  /** Whom the ones who are left alone sit with on these weekdays, Monday 1; no desk: nobody. */
  standIn(days: readonly number[], names: readonly string[], desk: string, joins: boolean): string;
}
