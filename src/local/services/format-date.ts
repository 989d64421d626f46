// Utilities.formatDate for the pattern letters this host knows; others are refused.
import { type WallClock, wallClock, zoneOffset } from '../model/dates';
import { HostDoubt, ServiceError } from '../model/errors';

/** `zone` is an IANA name; letters: yyyy yy MM M dd d HH H mm m ss s XXX and 'quoted text'. */
export function formatDate(instant: Date, zone: string, pattern: string): string {
  let clock: WallClock;
  try {
    clock = wallClock(instant, zone);
  } catch {
    throw new ServiceError(`Invalid argument: timeZone. Should be of type: String`);
  }
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return token === 'XXX' ? offset(instant, zone) : field(token, clock);
  });
}

function field(token: string, clock: WallClock): string {
  const pad = (value: number): string => String(value).padStart(token.length, '0');
  switch (token) {
    case 'yyyy':
      return pad(clock.year);
    case 'yy':
      return String(clock.year % 100).padStart(2, '0');
    case 'MM':
    case 'M':
      return pad(clock.month);
    case 'dd':
    case 'd':
      return pad(clock.day);
    case 'HH':
    case 'H':
      return pad(clock.hour);
    case 'mm':
    case 'm':
      return pad(clock.minute);
    case 'ss':
    case 's':
      return pad(clock.second);
    default:
      throw new HostDoubt(`Utilities.formatDate: the pattern '${token}' is not offered here.`);
  }
}

function offset(instant: Date, zone: string): string {
  const minutes = Math.round(zoneOffset(instant, zone) / 60_000);
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
