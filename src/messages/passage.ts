// A piece of text in a page: a title above one or more paragraphs.

export interface Passage {
  readonly title: string;
  readonly text: readonly string[];
}
