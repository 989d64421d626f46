// Bokmål: everything the dialog «Oversikt» says.
import type { CompanyKind, OverviewTexts, Together } from '../overview-texts';
import { capital, counted, list, longDate, number } from './words';
import { names as called } from '../names';

function times(count: number): string {
  return counted(count, 'gang', 'ganger');
}

/** «2 ganger i år, 3 ganger før». */
function often({ year, total }: Together): string {
  const before = total - year;
  const now = year === 0 ? 'ikke i år' : `${times(year)} i år`;
  return before === 0 ? now : `${now}, ${times(before)} før`;
}

const NEVER: Readonly<Record<CompanyKind, string>> = {
  partners: 'har aldri sittet sammen',
  mates: 'har aldri vært i samme basisgruppe',
};

const MATRIX: Readonly<Record<CompanyKind, string>> = {
  partners: 'Hvem har sittet med hvem',
  mates: 'Hvem har vært i basisgruppe sammen',
};

function roundsOf(kind: CompanyKind, rounds: number): string {
  return kind === 'partners'
    ? counted(rounds, 'bytte', 'bytter')
    : counted(rounds, 'gruppesammensetning', 'gruppesammensetninger');
}

const spans = { label: 'Hvor lenge', year: 'I år', total: 'I alt' } as const;

export const overview: OverviewTexts = {
  title: (className) => `Oversikt for ${className}`,
  loading: 'Henter klassen …',
  printing: 'Lager arket …',
  retry: 'Prøv igjen',
  noDraws: 'Klassen har ikke byttet plasser ennå. Oversikten fylles når dere trekker.',
  trouble: {
    title: 'Klassen kunne ikke leses',
    noAccess: {
      title: 'Google slapp oss ikke inn i regnearket',
      text: [
        'Det skjer gjerne når du er logget inn med flere Google-kontoer i samme nettleser. Bruk ett vindu med bare én Google-konto, eller et privat vindu.',
      ],
    },
    noAnswer: {
      title: 'Vi fikk ikke svar fra regnearket',
      text: ['Ingenting er endret. Sjekk at du er på nett, og prøv igjen.'],
    },
    broken: {
      title: 'Noe gikk galt i vinduet',
      text: ['Ingenting er endret. Lukk vinduet og åpne det igjen.'],
    },
  },
  views: {
    label: 'Vis',
    coverage: 'Klassen',
    matrix: 'Hvem med hvem',
    places: 'Plasser',
    leaders: 'Gruppeledere',
    pupil: 'Én elev',
  },
  spans,
  company: { label: 'Hvem', partners: 'Læringspartnere', mates: 'Basisgrupper' },
  orders: { label: 'Rekkefølge', name: 'Etter navn', fewest: 'Færrest først' },
  forecast: {
    some: (count, of, least, others) =>
      `${count} av ${of} elever rekker å sitte med minst ${least} av de ${others} andre i år.`,
    how: (draws) =>
      `Regnet ut ved å trekke for ${draws === 1 ? 'det ene byttet' : `de ${number(draws)} byttene`} som er igjen, med klassen slik den er i dag.`,
    noCalendar: (draws) =>
      `Vi vet ikke når dere bytter, og regner med ${counted(draws, 'bytte', 'bytter')} til i år. Skriv første dag i arket ${called().tabs.classes}, så teller vi riktig.`,
    running: (made, of) => `Regner ut resten av skoleåret … ${made} av ${of}`,
    over: 'Skoleåret har ingen bytter igjen.',
    impossible:
      'Resten av året kan ikke regnes ut nå. Sidefeltet sier hva som må ordnes før neste trekning.',
    groups: (least, others) =>
      least === 0
        ? 'Ikke alle har vært i en basisgruppe i år.'
        : `Så langt i år har alle vært i basisgruppe med minst ${least} av de ${others} andre.`,
    compositions: (count, possible, others) =>
      count === 0
        ? 'Bytteplanen har ikke plass til flere basisgrupper før sommeren.'
        : `Bytteplanen har plass til ${counted(count, 'ny gruppesammensetning', 'nye gruppesammensetninger')} før sommeren. Da kan alle rekke å være i gruppe med ${possible} av de ${others} andre.`,
  },
  coverage: {
    caption: 'Elevene i klassen',
    headings: {
      pupil: 'Elev',
      met: 'Har sittet med i år',
      ahead: 'Innen sommeren',
      places: 'Plasser i år',
      mates: 'I gruppe med i år',
      leader: 'Gruppeleder i år',
    },
    missing: { partners: 'Har ikke sittet med i år', mates: 'Har ikke vært i gruppe med i år' },
    of: (count, all) => `${count} av ${all}`,
    nobody: 'Ingen',
    count: (count) => counted(count, 'elev', 'elever'),
  },
  waits: {
    title: {
      partners: 'Har ventet lengst på å sitte sammen',
      mates: 'Har ventet lengst på å være i gruppe sammen',
    },
    since: (kind, rounds, last) =>
      last === ''
        ? `Aldri, på ${roundsOf(kind, rounds)}`
        : `Ikke på ${roundsOf(kind, rounds)}, sist fra ${longDate(last)}`,
    pair: list,
    many: (kind, pairs, rounds) =>
      `${capital(number(pairs))} mulige par har ikke ${kind === 'partners' ? 'sittet' : 'vært'} sammen på ${roundsOf(kind, rounds)}. Se «Hvem med hvem».`,
    none: 'Ingen har ventet på hverandre.',
  },
  matrix: {
    caption: MATRIX,
    hint: 'Pek på en rute, eller bruk piltastene, så står det her hvem det gjelder.',
    legend: 'Ganger sammen',
    range: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    pair: (kind, together) => {
      const { names, last } = together;
      const [one, other] = names;
      return last === ''
        ? `${one} og ${other} ${NEVER[kind]}.`
        : `${one} og ${other}: ${often(together)}, sist fra ${longDate(last)}.`;
    },
    self: (name) => name,
  },
  places: {
    caption: (name) => `Plassene til ${name} i år`,
    seen: (name, count, all) => `${name} har sittet på ${count} av ${all} plasser i år.`,
    desk: 'Plass i år',
    times: 'Ganger',
  },
  leaders: {
    caption: 'Perioder som gruppeleder',
    year: 'I år',
    before: 'Tidligere år',
    total: 'I alt',
  },
  pupil: {
    label: 'Elev',
    headings: { what: 'Så langt', year: 'I år', total: 'I alt', last: 'Sist' },
    rows: {
      draws: 'Bytter eleven var med på',
      partners: 'Ulike læringspartnere',
      ahead: 'Partnere innen sommeren',
      mates: 'Ulike medelever i basisgruppe',
      places: 'Ulike plasser',
      leader: 'Perioder som gruppeleder',
    },
    others: 'De andre i klassen',
    never: 'ikke ennå',
    day: longDate,
    parents: 'Arket for foresatte har bare tallene og ingen andre elevers navn.',
  },
  pages: {
    print: {
      matrix: 'Lag ark til utskrift',
      pupil: 'Ark for læreren',
      parents: 'Ark for foresatte',
    },
    ready: (tab) =>
      `Klar til utskrift i arket «${tab}». Ikke vis arket på tavla. Det skjules når noe annet vises.`,
    open: 'Åpne som PDF',
    matrix: (kind, className, today, span) => ({
      title: `${MATRIX[kind]} ${className}`,
      subtitle: `${longDate(today)} · ${spans[span]} · Bare for lærere`,
    }),
    pupil: (name, className, today) => ({
      title: name,
      subtitle: `${className} · ${longDate(today)} · Bare for lærere`,
    }),
    parents: (name, className, today, ahead) => ({
      title: name,
      subtitle: `${className} · ${longDate(today)} · ${ahead === '' ? 'Læringspartnere og plasser så langt' : ahead}`,
    }),
    short: { partners: 'Partner', mates: 'Gruppe', year: 'i år', total: 'i alt' },
  },
};
