// The menu and its questions, for those who use the product without the sidebar.
import type { InEveryLanguage, Language } from './language';
import type { MenuTexts } from './menu-texts';
import { menu as nb } from './nb/menu';

const TEXTS: InEveryLanguage<MenuTexts> = { nb };

export function menuTexts(language: Language = 'nb'): MenuTexts {
  return TEXTS[language];
}
