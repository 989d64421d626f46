// Fakes of LockService, PropertiesService, Utilities and Session.
import { randomUUID } from 'node:crypto';
import { TIME_ZONE } from '../model/coerce';
import { HostDoubt, ServiceError } from '../model/errors';
import { formatDate } from './format-date';
import { Handle } from './handles';
import { date, int, text } from './kinds';
import { type ClassTable, type Context, method, SELF } from './table';

export const lockServiceTable: ClassTable<GoogleAppsScript.Lock.LockService, null> = {
  path: 'LockService',
  methods: { getDocumentLock: method([], () => new Handle('Lock', 'LockService.Lock', null)) },
};

const TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

function take(context: Context, milliseconds: number): boolean | Promise<boolean> {
  const { lock } = context.view.live;
  if (lock.heldBy(context.lockOwner)) {
    throw new HostDoubt(
      'This execution holds the lock already. What a second take does in Google is not known: take it once, outermost.',
    );
  }
  if (milliseconds < 0) throw new ServiceError('Invalid argument: timeoutInMillis');
  if (!context.mayWait) return lock.takeNow(context.lockOwner);
  return lock.take(context.lockOwner, milliseconds);
}

export const lockTable: ClassTable<GoogleAppsScript.Lock.Lock, null> = {
  path: 'LockService.Lock',
  methods: {
    tryLock: method([int], (context, _self, milliseconds) => take(context, milliseconds)),
    waitLock: method([int], async (context, _self, milliseconds) => {
      if (!(await take(context, milliseconds))) throw new ServiceError(TIMEOUT);
      return undefined;
    }),
    hasLock: method([], (context) => context.view.live.lock.heldBy(context.lockOwner)),
    releaseLock: method([], (context) => {
      context.view.live.lock.release(context.lockOwner);
      return undefined;
    }),
  },
};

export const propertiesServiceTable: ClassTable<
  GoogleAppsScript.Properties.PropertiesService,
  null
> = {
  path: 'PropertiesService',
  methods: {
    getUserProperties: method(
      [],
      () => new Handle('Properties', 'PropertiesService.Properties', null),
    ),
  },
};

const MAX_PROPERTY_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export const propertiesTable: ClassTable<GoogleAppsScript.Properties.Properties, null> = {
  path: 'PropertiesService.Properties',
  methods: {
    getProperty: method(
      [text],
      (context, _self, key) => context.view.live.userProperties(context.user).get(key) ?? null,
    ),
    // A copy: what a script does with the object it is given changes nothing.
    getProperties: method([], (context) =>
      Object.fromEntries(context.view.live.userProperties(context.user)),
    ),
    setProperty: method([text, text], (context, _self, key, value) => {
      const own = context.view.live.userProperties(context.user);
      if (Buffer.byteLength(value) > MAX_PROPERTY_BYTES) {
        throw new ServiceError('Argument too large: value');
      }
      const others = [...own].filter(([name]) => name !== key);
      const stored = others.reduce((sum, [name, one]) => sum + Buffer.byteLength(name + one), 0);
      if (stored + Buffer.byteLength(key + value) > MAX_STORE_BYTES) {
        throw new ServiceError(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      }
      own.set(key, value);
      context.view.live.touched(context.user);
      return SELF;
    }),
    deleteProperty: method([text], (context, _self, key) => {
      context.view.live.userProperties(context.user).delete(key);
      context.view.live.touched(context.user);
      return SELF;
    }),
  },
};

export const utilitiesTable: ClassTable<GoogleAppsScript.Utilities.Utilities, null> = {
  path: 'Utilities',
  always: true,
  methods: {
    formatDate: method([date, text, text], (_context, _self, instant, zone, pattern) =>
      formatDate(instant, zone, pattern),
    ),
    getUuid: method([], () => randomUUID()),
    sleep: method([int], (context, _self, milliseconds) => {
      if (milliseconds < 0 || milliseconds > 300_000) {
        throw new ServiceError('Sleep time must be between 0 and 300000 milliseconds.');
      }
      return context.sleep(milliseconds);
    }),
  },
};

export const sessionTable: ClassTable<GoogleAppsScript.Base.Session, null> = {
  path: 'Session',
  methods: {
    getScriptTimeZone: method([], () => TIME_ZONE),
    getActiveUserLocale: method([], (context) => context.locale, { always: true }),
    getTemporaryActiveUserKey: method([], (context) => temporaryKey(context.user)),
  },
};

/** Opaque and stable for a user, unlike for two users. */
function temporaryKey(user: string): string {
  let hash = 0;
  for (const letter of user) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 0xffffffff;
  return `local-${Buffer.from(user).toString('base64url')}-${hash.toString(36)}`;
}
