// A page that is only printed, never in the history: chosen in the sidebar, drawn by the server.
import type { DeskId } from '../core/model';
import type { Fixture, MappedDesk } from '../core/room';

/** A room and what stands at its seats, put together in the sidebar. */
export interface RoomPaper {
  readonly form: 'room';
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

/** What a good partner does, what a leader does, how a change goes. */
export type PosterKind = 'partner' | 'leader' | 'change';

/** For the wall of the classroom. The server knows what stands on it. */
export interface PosterPaper {
  readonly form: 'poster';
  readonly poster: PosterKind;
}

/** «To stjerner og et ønske» for everybody in the class, to cut out. The server knows who they are. */
export interface SlipsPaper {
  readonly form: 'slips';
}

export type Paper = RoomPaper | PosterPaper | SlipsPaper;
