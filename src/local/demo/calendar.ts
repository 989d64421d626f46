// Classes and days without school in the demo workbook: rows of the tabs `Klasser` and `Skolerute`.
import type { Row } from './fill';

/** A Monday: the school year 2026/27 begins. */
export const FIRST_DAY = '2026-08-17';

const common = { Rytme: 'hver 14. dag', 'Første dag': '17.08.2026', Byttedag: 'mandag' };
const pairs = { ...common, Trinn: '5', Modell: 'Læringspar' };
const groups = { ...common, Trinn: '8', Modell: 'Basisgrupper' };

export const classRows: readonly Row[] = [
  { Klasse: '5A', ...pairs, Kontaktlærere: 'MAL, OFT', Time: '1. time' },
  { Klasse: '5B', ...pairs, Kontaktlærere: 'SIK, TØR', Time: '1. time' },
  { Klasse: '8A', ...groups, Kontaktlærere: 'AKR, JOS', Time: '3. time' },
  { Klasse: '8B', ...groups, Kontaktlærere: 'BML, HEN', Time: '3. time' },
  { Klasse: '8C', ...groups, Kontaktlærere: 'RUN, VES', Time: '4. time' },
];

/** Holidays as they usually fall in Oslo. «Eksempel», so that nobody plans by them. */
export const holidayRows: readonly Row[] = [
  { Fra: '28.09.2026', Til: '02.10.2026', Hva: 'Eksempel: høstferie (uke 40)' },
  { Fra: '13.11.2026', Til: '', Hva: 'Eksempel: planleggingsdag' },
  { Fra: '21.12.2026', Til: '03.01.2027', Hva: 'Eksempel: juleferie' },
  { Fra: '29.01.2027', Til: '', Hva: 'Eksempel: planleggingsdag' },
  { Fra: '22.02.2027', Til: '26.02.2027', Hva: 'Eksempel: vinterferie (uke 8)' },
  { Fra: '22.03.2027', Til: '29.03.2027', Hva: 'Eksempel: påskeferie' },
  { Fra: '06.05.2027', Til: '', Hva: 'Eksempel: Kristi himmelfartsdag' },
  { Fra: '07.05.2027', Til: '', Hva: 'Eksempel: fri for elevene' },
  { Fra: '17.05.2027', Til: '', Hva: 'Eksempel: grunnlovsdag og 2. pinsedag' },
  { Fra: '19.06.2027', Til: '15.08.2027', Hva: 'Eksempel: sommerferie' },
];
