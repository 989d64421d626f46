// The use cases' ports on Google's services.
import type { Ports, WorkbookPort } from '../app/ports';
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
      if (!taken(lock)) return null;
      try {
        return action();
      } finally {
        release(lock, workbook);
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

/** Google throws when there are too many who want the lock: they all have to wait, that is all. */
function taken(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(PATIENCE);
  } catch {
    return false;
  }
}

/** All is written before anyone else is let in, or they would read the old state. */
function release(lock: GoogleAppsScript.Lock.Lock, workbook: WorkbookPort): void {
  try {
    workbook.flush();
  } finally {
    lock.releaseLock();
  }
}
