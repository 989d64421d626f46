// What all pages on the wall have to say: one complete set of these a language.
export interface WallTexts {
  readonly timer: {
    /** Said once, to those who do not see it. */
    readonly half: string;
    readonly over: string;
    readonly paused: string;
  };
}
