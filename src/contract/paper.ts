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
  /** Base groups stand in seat order: which period it is, from 1, and how many it is meant to last. */
  readonly base?: { readonly period: number; readonly of: number };
  /** Not for the wall: it gets a tab of its own among those for teachers. */
  readonly forTeachers?: true;
}
