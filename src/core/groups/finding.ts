// Findings about base groups, as codes with parameters. Pupils are given by id.

import type { FindingOf } from '../finding';
import type { PupilId } from '../model';

/** Every code of a criterion that a group does not meet, with the parameters its sentence needs. */
export interface GroupFindings {
  /** Two in one group who may not be. */
  'kept-apart': { pupils: [PupilId, PupilId] };
  /** Some of those who must be together are here, and some are not. */
  'torn-apart': { pupils: PupilId[]; missing: PupilId[] };
  /** A group of a size the class does not need. */
  'size-not-needed': { size: number; pupils: PupilId[] };
  /** None of those who support this pupil are in the group, or in the class today. */
  'no-supporter': { pupil: PupilId };
  /** One is in the group, but not beside the pupil. */
  'supporter-not-beside': { pupil: PupilId };
  /** Fewer or more of a school or gender than an even spread has. */
  'school-uneven': { value: string; pupils: PupilId[]; least: number; most: number };
  'gender-uneven': { value: string; pupils: PupilId[]; least: number; most: number };
  /** Nobody else in the group is on this pupil's level or above it. */
  'no-challenger': { pupil: PupilId };
  /** Everybody else in the group is above this pupil's level. */
  'alone-at-bottom': { pupil: PupilId };
  /** All in the group whose level is given are on the same one. */
  'one-level': { pupils: PupilId[] };
  /** Two who have been in one group, or been learning partners, so many times before. */
  'met-before': { pupils: [PupilId, PupilId]; times: number };
  /** Two who have sat beside each other so many times before do so again. */
  'beside-before': { pupils: [PupilId, PupilId]; times: number };
  /** In a group of three or five again, while others have had fewer such turns. */
  'odd-size-again': { pupil: PupilId; times: number };
}

export type GroupFinding = FindingOf<GroupFindings>;
