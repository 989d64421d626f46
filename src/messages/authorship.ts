// Who did something and when, as sentences tell it.

/** `by` may be empty; `at` is local time with offset. */
export interface Authorship {
  readonly by: string;
  readonly at: string;
}
