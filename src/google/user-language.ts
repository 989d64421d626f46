// The language of the user at the keyboard, as far as Google tells before the user has agreed to anything.

const KEY = 'laeringspartner.language';

/** null when the user has not chosen. */
export function chosenLanguage(): string | null {
  try {
    return PropertiesService.getUserProperties().getProperty(KEY);
  } catch {
    // What is told is better told in another language than not at all.
    return null;
  }
}

/** Of the Google account: `no`, `nn`, `en-GB`. */
export function localeOfUser(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}
