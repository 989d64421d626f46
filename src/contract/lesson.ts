// What the dialog «IGP» is told: who sits together today, and who has had the word. Nothing else.
import type { DeskId, PupilId } from '../core/model';
import type { ClassModel } from './loaded';

/** What the server puts into the page. */
export interface LessonAsked {
  readonly className: string;
  /** Away today: not named. */
  readonly away: readonly PupilId[];
}

export interface LessonGroup {
  readonly desk: DeskId;
  /** Those who go here today, as short as the class allows; none of a group that has left. */
  readonly pupils: readonly { readonly id: PupilId; readonly name: string }[];
}

export interface LoadedLesson {
  readonly ok: true;
  readonly className: string;
  readonly model: ClassModel;
  /** Of the seating that holds today; 0 where none does yet. */
  readonly nr: number;
  readonly groups: readonly LessonGroup[];
  /** Rounds in which each of the groups has had the word today; empty before the first. */
  readonly turns: readonly number[];
}
