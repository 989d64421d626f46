// Everything the sidebar says, in one language.
import type { InEveryLanguage, Language } from './language';
import { sidebar as nb } from './nb/sidebar';
import type { SidebarTexts } from './sidebar-texts';

const TEXTS: InEveryLanguage<SidebarTexts> = { nb };

export function sidebarTexts(language: Language = 'nb'): SidebarTexts {
  return TEXTS[language];
}
