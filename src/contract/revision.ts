// What the sidebar, too, may read of a class's revision, which is otherwise only compared.

/** The Nr of the newest event of the class, with which its revision begins. */
export function revisionNr(revision: string): number {
  return Number.parseInt(revision, 10);
}
