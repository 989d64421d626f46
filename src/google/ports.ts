// The use cases' ports on Google's services.
import type { Ports } from '../app/ports';
import { openWorkbook } from './workbook';

/** How long a colleague is waited for, in milliseconds. */
const PATIENCE = 10000;
const ZONE = 'Europe/Oslo';
const USER_PREFIX = 'laeringspartner.';

export function googlePorts(version: string): Ports {
  const workbook = openWorkbook();
  const now = new Date();
  let store: GoogleAppsScript.Properties.Properties | undefined;
  const properties = () => (store ??= PropertiesService.getUserProperties());
  return {
    workbook,
    withLock(action) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(PATIENCE)) return null;
      try {
        const result = action();
        // Written before anyone else is let in, or they would read the old state.
        workbook.flush();
        return result;
      } finally {
        lock.releaseLock();
      }
    },
    today: () => Utilities.formatDate(now, ZONE, 'yyyy-MM-dd'),
    now: () => Utilities.formatDate(now, ZONE, "yyyy-MM-dd'T'HH:mm:ssXXX"),
    chance: () => Utilities.getUuid(),
    user: {
      read: (key) => properties().getProperty(USER_PREFIX + key) ?? '',
      write: (key, value) => void properties().setProperty(USER_PREFIX + key, value),
    },
    version,
  };
}
