// Whose host and page it is when nobody is named.

/** Two names are enough to try the host out; `?user=…` gives as many more as wanted. */
export const DEFAULT_USER = 'lærer';

/** Norwegian, as Google names it in `Session.getActiveUserLocale`. */
export const DEFAULT_LOCALE = 'no';
