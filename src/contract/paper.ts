// A page that is only printed, never in the history: put together in the sidebar, drawn by the server.
import type { DeskId } from '../core/model';
import type { Fixture, MappedDesk } from '../core/room';

export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly desks: readonly MappedDesk[];
  readonly fixtures: readonly Fixture[];
  /** What stands at the seats of a desk, in their order; beside `at`. */
  readonly texts: readonly (readonly string[])[];
  readonly at: readonly DeskId[];
  /** Lines above the room, the headings first. */
  readonly table?: readonly (readonly string[])[];
}
