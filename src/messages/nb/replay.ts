// Bokmål: what came of drawing a stored draw again.
import type { SidebarTexts } from '../sidebar-texts';
import { list, longDate } from './words';

/** «Ola og Kari; Amina, Jonas og Ida» */
function groupsOf(groups: readonly (readonly string[])[]): string {
  return groups.map((group) => list(group)).join('; ');
}

export const replay: SidebarTexts['replay'] = {
  draw: (from, adjusted) => `${longDate(from)}${adjusted ? ' (justert)' : ''}`,
  same: 'Stemmer. Trekningen ble gjort en gang til fra samme utgangspunkt, og de samme parene kom ut.',
  adjusted: (drawn) =>
    drawn.length === 0
      ? 'Stemmer. De samme parene kom ut. Det som er justert for hånd, er pultene eller par som ble beholdt.'
      : `Trekningen er justert for hånd. Før det kom disse parene ut: ${groupsOf(drawn)}.`,
  differs: (drawn) =>
    `Stemmer ikke. Trekningen er ikke merket som justert, men disse parene kom ut da den ble gjort en gang til: ${groupsOf(drawn)}.`,
  kept: (groups) => `Beholdt fra et tidligere forslag: ${groupsOf(groups)}.`,
  otherVersion: 'Kan ikke sjekkes: Trekningen ble gjort med en annen utgave av Læringspartner.',
  otherRules:
    'Kan ikke sjekkes: Hensynene som gjaldt den dagen, er endret siden, eller en elev i dem har sluttet eller byttet klasse.',
  otherPast: 'Kan ikke sjekkes: Historikken fra før trekningen er endret siden.',
};
