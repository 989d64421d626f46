// Which language this execution speaks: on the screen that of the user, in the tabs that of the workbook.
import type { Ports } from '../app/ports';
import { googlePorts } from '../google/ports';
import type { PageAsked } from '../google/ui';
import { chosenLanguage, localeOfUser } from '../google/user-language';
import {
  inSheet,
  languageOf,
  once,
  onScreen,
  speakInSheet,
  speakOnScreen,
  type Language,
} from '../messages/language';
import { names } from '../messages/names';
import { languageOfTabs } from '../tabs/tab-names';
import { VERSION } from './version';

/**
 * What the user chose, else what their Google account is in. Asked when something is to be said.
 *
 * @param agreed whether the user has agreed to the script; before that only the account's language is told
 */
export function speakAsUser(agreed = true): void {
  speakOnScreen(once(() => languageOf((agreed ? chosenLanguage() : null) ?? localeOfUser())));
  speakInSheet(() => {
    openPorts();
    return inSheet();
  });
}

/** The use cases' ports; the tabs of the workbook say which language is written in them. */
export function openPorts(): Ports {
  const ports = googlePorts(VERSION);
  const { workbook } = ports;
  speakInSheet(once(() => languageOfTabs((name) => workbook.isThere(name)) ?? onScreen()));
  return ports;
}

const ENDINGS: Readonly<Record<Language, string>> = { nb: '', nn: '_nn', en: '_en' };

/**
 * A page in the user's language; the build makes one a language.
 *
 * @param asked the class it is opened on, or more as JSON
 */
export function pageOf(page: string, asked = ''): PageAsked {
  return { file: page + ENDINGS[onScreen()], asked, names: JSON.stringify(names()) };
}
