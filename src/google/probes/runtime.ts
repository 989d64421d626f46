// Probes of what is around the spreadsheet: the lock, settings, dates, and the language itself.
import type { Probe } from './probe';

const KEY = 'probe';

export const RUNTIME_PROBES: readonly Probe[] = [
  {
    id: 'lock-taken-and-given',
    expected: 'true true false',
    run() {
      const lock = LockService.getDocumentLock();
      const taken = lock.tryLock(1000);
      const has = lock.hasLock();
      SpreadsheetApp.flush();
      lock.releaseLock();
      return `${String(taken)} ${String(has)} ${String(lock.hasLock())}`;
    },
  },
  {
    id: 'setting-kept',
    expected: 'Æ null',
    run() {
      const properties = PropertiesService.getUserProperties();
      properties.setProperty(KEY, 'Æ');
      const kept = properties.getProperty(KEY);
      properties.deleteProperty(KEY);
      return `${String(kept)} ${String(properties.getProperty(KEY))}`;
    },
  },
  {
    id: 'settings-read-together',
    expected: 'Å',
    run() {
      const properties = PropertiesService.getUserProperties();
      properties.setProperty(KEY, 'Å');
      const kept = properties.getProperties()[KEY];
      properties.deleteProperty(KEY);
      return String(kept);
    },
  },
  {
    id: 'date-in-zone',
    expected: '2026-07-01 01:30',
    run: () =>
      Utilities.formatDate(new Date('2026-06-30T23:30:00Z'), 'Europe/Oslo', 'yyyy-MM-dd HH:mm'),
  },
  {
    id: 'uuid-anew',
    expected: '36 true',
    run() {
      const [one, other] = [Utilities.getUuid(), Utilities.getUuid()];
      return `${one.length} ${String(one !== other)}`;
    },
  },
  {
    id: 'language-es2019',
    expected: '1,2 a=1 x',
    run: () =>
      `${[[1], [2]].flat().join(',')} ${Object.keys(Object.fromEntries([['a', 1]])).join('')}=1 ${' x'.trimStart()}`,
  },
  {
    id: 'language-norwegian-case',
    expected: 'æøå ÆØÅ',
    run: () => `${'ÆØÅ'.toLowerCase()} ${'æøå'.toUpperCase()}`,
  },
  { id: 'language-composed', expected: 'å', run: () => 'a\u030a'.normalize('NFC') },
];
