// The other ports: the lock is let go whatever happens, and days are Norwegian days.
import { describe, expect, test } from '@jest/globals';
import { googlePorts } from '../../src/google/ports';
import { LiveWorkbook } from '../../src/local/model/live';
import { newBook } from '../../src/local/model/book';
import { bench } from '../local/support/bench';

const live = new LiveWorkbook(newBook('Prøve'));

/** The ports as a user's script sees them; the globals are this user's until the next call. */
function portsOf(user: string) {
  Object.assign(globalThis, bench({ user, lockOwner: { halted: true } }, live).services);
  return googlePorts('1.2.3');
}

describe('the lock', () => {
  test('lets one in, and tells the other that it is taken', () => {
    const other = { halted: true };
    live.lock.takeNow(other);
    const ports = portsOf('Kari');
    expect(ports.withLock(() => 'in')).toBeNull();
    live.lock.release(other);
    expect(ports.withLock(() => 'in')).toBe('in');
    expect(ports.withLock(() => 'again')).toBe('again');
  });

  test('is let go when what it guards throws', () => {
    const ports = portsOf('Kari');
    const broken = () =>
      ports.withLock(() => {
        throw new Error('broken');
      });
    expect(broken).toThrow('broken');
    expect(live.lock.takeNow({ halted: true })).toBe(true);
  });
});

describe('letting go of the lock', () => {
  const broken = (): never => {
    throw new Error('service');
  };

  /** Ports whose one service has been broken since. */
  function failing(service: 'LockService' | 'SpreadsheetApp') {
    const ports = portsOf('Kari');
    const releaseLock = service === 'LockService' ? broken : () => undefined;
    const LockService = { getDocumentLock: () => ({ tryLock: () => true, releaseLock }) };
    Object.assign(globalThis, { LockService });
    if (service === 'SpreadsheetApp') Object.assign(globalThis, { [service]: { flush: broken } });
    return ports;
  }

  test.each(['LockService', 'SpreadsheetApp'] as const)(
    'fails in %s, and the answer is what was done',
    (service) => {
      expect(failing(service).withLock(() => 'stored')).toBe('stored');
    },
  );

  test('fails, and what went wrong inside is still told', () => {
    const inside = () =>
      failing('LockService').withLock(() => {
        throw new Error('inside');
      });
    expect(inside).toThrow('inside');
  });
});

test('a user’s settings are their own, under the product’s own keys', () => {
  const kari = portsOf('Kari');
  expect(kari.user.read('name')).toBe('');
  kari.user.write('name', 'Kari');
  expect(kari.user.read('name')).toBe('Kari');
  expect([...live.userProperties('Kari').keys()]).toEqual(['laeringspartner.name']);
  expect(portsOf('Per').user.read('name')).toBe('');
});

describe('time and chance', () => {
  test('are told as the contract says', () => {
    const ports = portsOf('Kari');
    expect(ports.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(ports.now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+0[12]:00$/);
    expect(ports.now().slice(0, 10)).toBe(ports.today());
    expect(ports.chance()).not.toBe(ports.chance());
    expect(ports.version).toBe('1.2.3');
  });
});
