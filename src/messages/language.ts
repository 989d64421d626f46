// The languages the product speaks, and which of them is spoken where.

import type { Language } from '../contract/replies';

export type { Language };

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** In the sidebar's menu, each in its own language: whoever looks for one cannot read the others. */
export const LANGUAGE_CHOICES: InEveryLanguage<string> = {
  nb: 'Språk: bokmål',
  nn: 'Språk: nynorsk',
  en: 'Language: English',
};

/** What a text is chosen from: one complete set a language. */
export type InEveryLanguage<Texts> = Readonly<Record<Language, Texts>>;

/** Answers the same all through an execution; may cost calls of Google's services the first time. */
export type Speaker = () => Language;

const bokmal: Speaker = () => 'nb';
let screen: Speaker = bokmal;
let sheet: Speaker = bokmal;

/** What is told to a user is told in that user's language; until it is known, tabs are in it too. */
export function speakOnScreen(speaker: Speaker): void {
  screen = speaker;
  sheet = speaker;
}

/** What stands in the tabs is in the language the workbook was set up in, whoever draws. */
export function speakInSheet(speaker: Speaker): void {
  sheet = speaker;
}

export function onScreen(): Language {
  return screen();
}

export function inSheet(): Language {
  return sheet();
}

/** Asks once, and only when it has to be known. */
export function once(speaker: Speaker): Speaker {
  let known: Language | undefined;
  return () => (known ??= speaker());
}

/**
 * @param locale as Google names a user's language: `no`, `nn`, `en-GB`
 * @returns bokmål for all who have neither nynorsk nor English: the school is Norwegian
 */
export function languageOf(locale: string): Language {
  const [first] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === first) ?? 'nb';
}
