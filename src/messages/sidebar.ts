// Everything the sidebar says, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import { sidebar as en } from './en/sidebar';
import { sidebar as nb } from './nb/sidebar';
import { sidebar as nn } from './nn/sidebar';
import type { SidebarTexts } from './sidebar-texts';

const TEXTS: InEveryLanguage<SidebarTexts> = { nb, nn, en };

export function sidebarTexts(language: Language = onScreen()): SidebarTexts {
  return TEXTS[language];
}
