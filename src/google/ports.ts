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
  let kept: Record<string, string> | undefined;
  // Asked once in an execution: calls are what time goes to.
  const known = new Map<string, string>();
  const formatted = (pattern: string): string => {
    const text = known.get(pattern) ?? Utilities.formatDate(now, ZONE, pattern);
    known.set(pattern, text);
    return text;
  };
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
    today: () => formatted('yyyy-MM-dd'),
    now: () => formatted("yyyy-MM-dd'T'HH:mm:ssXXX"),
    chance: () => Utilities.getUuid(),
    user: {
      read(key) {
        kept ??= properties().getProperties();
        return kept[USER_PREFIX + key] ?? '';
      },
      write(key, value) {
        if (kept !== undefined) kept[USER_PREFIX + key] = value;
        properties().setProperty(USER_PREFIX + key, value);
      },
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

/**
 * All is written before anyone else is let in, or they would read the old state. When that fails it
 * takes away no answer and hides no error: whoever had to know has flushed before, and Google writes
 * the rest and lets go of the lock when the script ends.
 */
function release(lock: GoogleAppsScript.Lock.Lock, workbook: WorkbookPort): void {
  try {
    workbook.flush();
    lock.releaseLock();
  } catch {
    return;
  }
}
