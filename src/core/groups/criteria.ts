// The catalogue of criteria for base groups, in their order.

import type { Criterion } from './criterion';
import { average, challenge, gender, school, spread } from './even-criteria';
import { apart, size, supporter, together } from './hard-criteria';
import { beside, newMates } from './new-criteria';
import { turns } from './turns-criterion';

/**
 * Hard ones first, in the order in which they are weighed and told to people. Even groups (from
 * `school` to `spread`) and new groupmates share a place; the balance weighs them against each other.
 */
export const criteria: readonly Criterion[] = [
  apart,
  together,
  size,
  supporter,
  school,
  gender,
  challenge,
  spread,
  newMates,
  turns,
  beside,
  average,
];
