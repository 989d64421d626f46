// The menu and its questions, for those who use the product without the sidebar.
import { onScreen, type InEveryLanguage, type Language } from './language';
import type { MenuTexts } from './menu-texts';
import { menu as en } from './en/menu';
import { menu as nb } from './nb/menu';
import { menu as nn } from './nn/menu';

const TEXTS: InEveryLanguage<MenuTexts> = { nb, nn, en };

export function menuTexts(language: Language = onScreen()): MenuTexts {
  return TEXTS[language];
}
