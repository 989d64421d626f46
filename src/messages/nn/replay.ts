// Nynorsk: what came of drawing a stored draw again.
import type { SidebarTexts } from '../sidebar-texts';
import { list, longDate } from './words';

/** «Ola og Kari; Amina, Jonas og Ida» */
function groupsOf(groups: readonly (readonly string[])[]): string {
  return groups.map((group) => list(group)).join('; ');
}

export const replay: SidebarTexts['replay'] = {
  draw: (from, adjusted) => `${longDate(from)}${adjusted ? ' (justert)' : ''}`,
  same: 'Stemmer. Trekninga blei gjord ein gong til frå same utgangspunkt, og dei same para kom ut.',
  adjusted: (drawn) =>
    drawn.length === 0
      ? 'Stemmer. Dei same para kom ut. Det som er justert for hand, er pultane eller par som blei haldne saman.'
      : `Trekninga er justert for hand. Før det kom desse para ut: ${groupsOf(drawn)}.`,
  differs: (drawn) =>
    `Stemmer ikkje. Trekninga er ikkje merkt som justert, men desse para kom ut då ho blei gjord ein gong til: ${groupsOf(drawn)}.`,
  kept: (groups) => `Behaldne frå eit tidlegare forslag: ${groupsOf(groups)}.`,
  otherVersion: 'Kan ikkje sjekkast: Trekninga blei gjord med ei anna utgåve av Læringspartner.',
  otherRules:
    'Kan ikkje sjekkast: Omsyna som gjaldt den dagen, er endra sidan, eller ein elev i dei har slutta eller bytt klasse.',
  otherPast: 'Kan ikkje sjekkast: Historikken frå før trekninga er endra sidan.',
};
