// Nynorsk: everything the dialog «Oversikt» says.
import type { CompanyKind, OverviewTexts, Together } from '../overview-texts';
import { capital, counted, list, longDate, number } from './words';
import { names as called } from '../names';

function times(count: number): string {
  return counted(count, 'gong', 'gonger');
}

/** «2 gonger i år, 3 gonger før». */
function often({ year, total }: Together): string {
  const before = total - year;
  const now = year === 0 ? 'ikkje i år' : `${times(year)} i år`;
  return before === 0 ? now : `${now}, ${times(before)} før`;
}

const NEVER: Readonly<Record<CompanyKind, string>> = {
  partners: 'har aldri sete saman',
  mates: 'har aldri vore i same basisgruppe',
};

const MATRIX: Readonly<Record<CompanyKind, string>> = {
  partners: 'Kven har sete med kven',
  mates: 'Kven har vore i basisgruppe saman',
};

function roundsOf(kind: CompanyKind, rounds: number): string {
  return kind === 'partners'
    ? counted(rounds, 'byte', 'byte')
    : counted(rounds, 'gruppeinndeling', 'gruppeinndelingar');
}

const spans = { label: 'Kor lenge', year: 'I år', total: 'I alt' } as const;

export const overview: OverviewTexts = {
  title: (className) => `Oversikt for ${className}`,
  loading: 'Hentar klassen …',
  printing: 'Lagar arket …',
  retry: 'Prøv igjen',
  noDraws: 'Klassen har ikkje bytt plassar enno. Oversikta blir fylt når de trekker.',
  trouble: {
    title: 'Klassen kunne ikkje lesast',
    noAccess: {
      title: 'Google slepte oss ikkje inn i reknearket',
      text: [
        'Det skjer gjerne når du er logga inn med fleire Google-kontoar i same nettlesar. Bruk eitt vindauge med berre éin Google-konto, eller eit privat vindauge.',
      ],
    },
    noAnswer: {
      title: 'Vi fekk ikkje svar frå reknearket',
      text: ['Ingenting er endra. Sjekk at du er på nett, og prøv igjen.'],
    },
    broken: {
      title: 'Noko gjekk gale i vindauget',
      text: ['Ingenting er endra. Lukk vindauget og opne det igjen.'],
    },
  },
  views: {
    label: 'Vis',
    coverage: 'Klassen',
    matrix: 'Kven med kven',
    places: 'Plassar',
    leaders: 'Gruppeleiarar',
    pupil: 'Éin elev',
  },
  spans,
  company: { label: 'Kven', partners: 'Læringspartnarar', mates: 'Basisgrupper' },
  orders: { label: 'Rekkefølge', name: 'Etter namn', fewest: 'Færrast først' },
  forecast: {
    some: (count, of, least, others) =>
      `${count} av ${of} elevar rekk å sitte med minst ${least} av dei ${others} andre i år.`,
    how: (draws) =>
      `Rekna ut ved å trekke for ${draws === 1 ? 'det eine bytet' : `dei ${number(draws)} byta`} som er igjen, med klassen slik han er i dag.`,
    noCalendar: (draws) =>
      `Vi veit ikkje når de byter, og reknar med ${counted(draws, 'byte', 'byte')} til i år. Skriv første dag i arket ${called().tabs.classes}, så tel vi rett.`,
    running: (made, of) => `Reknar ut resten av skuleåret … ${made} av ${of}`,
    over: 'Skuleåret har ingen byte igjen.',
    impossible:
      'Resten av året kan ikkje reknast ut no. Sidefeltet seier kva som må ordnast før neste trekning.',
    groups: (least, others) =>
      least === 0
        ? 'Ikkje alle har vore i ei basisgruppe i år.'
        : `Så langt i år har alle vore i basisgruppe med minst ${least} av dei ${others} andre.`,
    compositions: (count, possible, others) =>
      count === 0
        ? 'Byteplanen har ikkje plass til fleire basisgrupper før sommaren.'
        : `Byteplanen har plass til ${counted(count, 'ny gruppeinndeling', 'nye gruppeinndelingar')} før sommaren. Då kan alle rekke å vere i gruppe med ${possible} av dei ${others} andre.`,
  },
  coverage: {
    caption: 'Elevane i klassen',
    headings: {
      pupil: 'Elev',
      met: 'Har sete med i år',
      ahead: 'Innan sommaren',
      places: 'Plassar i år',
      mates: 'I gruppe med i år',
      leader: 'Gruppeleiar i år',
    },
    missing: { partners: 'Har ikkje sete med i år', mates: 'Har ikkje vore i gruppe med i år' },
    of: (count, all) => `${count} av ${all}`,
    nobody: 'Ingen',
    count: (count) => counted(count, 'elev', 'elevar'),
  },
  waits: {
    title: {
      partners: 'Har venta lengst på å sitte saman',
      mates: 'Har venta lengst på å vere i gruppe saman',
    },
    since: (kind, rounds, last) =>
      last === ''
        ? `Aldri, på ${roundsOf(kind, rounds)}`
        : `Ikkje på ${roundsOf(kind, rounds)}, sist frå ${longDate(last)}`,
    pair: list,
    many: (kind, pairs, rounds) =>
      `${capital(number(pairs))} moglege par har ikkje ${kind === 'partners' ? 'sete' : 'vore'} saman på ${roundsOf(kind, rounds)}. Sjå «Kven med kven».`,
    none: 'Ingen har venta på kvarandre.',
  },
  matrix: {
    caption: MATRIX,
    hint: 'Peik på ei rute, eller bruk piltastane, så står det her kven det gjeld.',
    legend: 'Gonger saman',
    range: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    pair: (kind, together) => {
      const { names, last } = together;
      const [one, other] = names;
      return last === ''
        ? `${one} og ${other} ${NEVER[kind]}.`
        : `${one} og ${other}: ${often(together)}, sist frå ${longDate(last)}.`;
    },
    self: (name) => name,
  },
  places: {
    caption: (name) => `Plassane til ${name} i år`,
    seen: (name, count, all) => `${name} har sete på ${count} av ${all} plassar i år.`,
    desk: 'Plass i år',
    times: 'Gonger',
  },
  leaders: {
    caption: 'Periodar som gruppeleiar',
    year: 'I år',
    before: 'Tidlegare år',
    total: 'I alt',
  },
  pupil: {
    label: 'Elev',
    headings: { what: 'Så langt', year: 'I år', total: 'I alt', last: 'Sist' },
    rows: {
      draws: 'Byte eleven var med på',
      partners: 'Ulike læringspartnarar',
      ahead: 'Partnarar innan sommaren',
      mates: 'Ulike medelevar i basisgruppe',
      places: 'Ulike plassar',
      leader: 'Periodar som gruppeleiar',
    },
    others: 'Dei andre i klassen',
    never: 'ikkje enno',
    day: longDate,
    parents: 'Arket for føresette har berre tala og ingen namn på andre elevar.',
  },
  pages: {
    print: {
      matrix: 'Lag ark til utskrift',
      pupil: 'Ark for læraren',
      parents: 'Ark for føresette',
    },
    ready: (tab) =>
      `Klar til å skrivast ut i arket «${tab}». Ikkje vis arket på tavla. Det blir gøymt når noko anna blir vist.`,
    open: 'Opne som PDF',
    matrix: (kind, className, today, span) => ({
      title: `${MATRIX[kind]} ${className}`,
      subtitle: `${longDate(today)} · ${spans[span]} · Berre for lærarar`,
    }),
    pupil: (name, className, today) => ({
      title: name,
      subtitle: `${className} · ${longDate(today)} · Berre for lærarar`,
    }),
    parents: (name, className, today, ahead) => ({
      title: name,
      subtitle: `${className} · ${longDate(today)} · ${ahead === '' ? 'Læringspartnarar og plassar så langt' : ahead}`,
    }),
    short: { partners: 'Partnar', mates: 'Gruppe', year: 'i år', total: 'i alt' },
  },
};
