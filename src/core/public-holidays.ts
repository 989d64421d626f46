// Public holidays of Norway: days without school that nobody needs to write down.

import { easter } from 'date-easter';
import { addDays, weekday } from './dates';
import type { IsoDate } from './model';

/** Days after Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension, Whit Monday. */
const BY_EASTER = [-3, -2, 1, 39, 50];
const BY_DATE = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/**
 * The public holidays of a calendar year that fall from Monday to Friday, in order.
 * Source: lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai som høgtidsdager (lovdata.no).
 */
export function publicHolidays(year: number): IsoDate[] {
  const { month, day } = easter(year);
  // Easter Sunday is in March or April.
  const sunday = addDays(`${year}-0${month}-01`, day - 1);
  return [
    ...BY_EASTER.map((days) => addDays(sunday, days)),
    ...BY_DATE.map((date) => `${year}-${date}`),
  ]
    .filter((date) => weekday(date) <= 5)
    .sort();
}
