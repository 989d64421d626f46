// A page that is only printed, never in the history: chosen in the sidebar, drawn by the server.
import type { DeskId, PupilId } from '../core/model';
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

/** «Til vikaren»: the room from both sides, and what a substitute has to know. The server knows the rest. */
export interface SubstitutePaper {
  readonly form: 'substitute';
  /** Who is away today. */
  readonly away: readonly PupilId[];
}

/**
 * A table that fills a page lying down, put together in the sidebar: numbers that are shaded, or what is
 * to be said of one pupil. Always for teachers.
 */
export interface SheetPaper {
  readonly form: 'sheet';
  readonly title: string;
  readonly subtitle: string;
  /** How wide each column is beside the others, in whole numbers. */
  readonly columns: readonly number[];
  /** As many texts as columns; an empty one leaves its room to the text before it. */
  readonly rows: readonly (readonly string[])[];
  /** Of each row how its cells look, a sign a cell: `h` a heading, `c` one in the
   * middle, `0` to `4` a shade, else plain. */
  readonly looks: readonly string[];
}

export type Paper = RoomPaper | PosterPaper | SlipsPaper | SheetPaper | SubstitutePaper;
