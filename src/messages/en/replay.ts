// English: what came of drawing a stored draw again.
import type { SidebarTexts } from '../sidebar-texts';
import { list, longDate } from './words';

/** “Ola and Kari; Amina, Jonas and Ida” */
function groupsOf(groups: readonly (readonly string[])[]): string {
  return groups.map((group) => list(group)).join('; ');
}

export const replay: SidebarTexts['replay'] = {
  draw: (from, adjusted) => `${longDate(from)}${adjusted ? ' (adjusted)' : ''}`,
  same: 'It matches. The draw was made once more from the same starting point, and the same pairs came out.',
  adjusted: (drawn) =>
    drawn.length === 0
      ? 'It matches. The same pairs came out. What was adjusted by hand is the desks, or pairs that were kept.'
      : `The draw was adjusted by hand. Before that, these pairs came out: ${groupsOf(drawn)}.`,
  differs: (drawn) =>
    `It does not match. The draw is not marked as adjusted, but these pairs came out when it was made once more: ${groupsOf(drawn)}.`,
  kept: (groups) => `Kept from an earlier suggestion: ${groupsOf(groups)}.`,
  otherVersion: 'It cannot be verified: the draw was made with another version of Læringspartner.',
  otherRules:
    'It cannot be verified: the considerations that applied that day have changed since, or one of the pupils in them has left or moved to another class.',
  otherPast: 'It cannot be verified: the history from before the draw has changed since.',
};
