// Bokmål: the pages for the team's meeting.
import type { TeamPaperTexts } from '../group-paper-texts';
import { counted, dayOfYear, list, longDate } from './words';

export const teamPapers: TeamPaperTexts = {
  contacts: (tooMany) => ({
    title: 'Kontaktlærere på trinnet',
    subtitle:
      tooMany.length === 0
        ? 'Ingen har flere enn 20 kontaktelever.'
        : `${list(tooMany.map(({ name, count }) => `${name} har ${count} kontaktelever`))}. Målet er høyst 20.`,
  }),
  teacher: (name, count) => `${name} · ${count}`,
  nobody: (count) => `Uten kontaktlærer · ${count}`,
  pupilOf: (name, className) => `${name} (${className})`,
  team: (classNames, today) => ({
    title: `Til teammøtet: ${list(classNames)}`,
    subtitle: `${longDate(today)} · Bare for lærere`,
  }),
  headings: ['Klasse', 'Basisgruppene nå'],
  rhythm: (period, of, next) =>
    [
      ...(period > 0 ? [`Periode ${period}${of > 0 ? ` av ${of}` : ''}`] : []),
      ...(next === '' ? [] : [`Neste bytte: ${dayOfYear(next)}`]),
    ].join(' · '),
  composition: (period, periods, from) =>
    periods > 0
      ? `Gruppene er i periode ${period} av ${periods}. De gjelder fra ${longDate(from)}.`
      : `Gruppene er i periode ${period}. De gjelder fra ${longDate(from)}.`,
  toCome: (periods, from) =>
    `Nye basisgrupper gjelder fra ${dayOfYear(from)}${periods > 0 ? ` og varer i ${counted(periods, 'periode', 'perioder')}` : ''}.`,
  noGroups: 'Ingen basisgrupper ennå.',
  leadersNow: (leaders) => `Leder nå: ${leaders.join(', ')}`,
  leadersNext: (leaders) => `Leder neste gang: ${leaders.join(', ')}`,
  leadersFrom: (from, leaders) => `Leder fra ${dayOfYear(from)}: ${leaders.join(', ')}`,
  // Not to be broken over two lines.
  at: (table, name) => `${table}\u00a0${name}`,
  unplaced: (names) => (names.length === 0 ? 'Alle har en gruppe.' : `Uten gruppe: ${list(names)}`),
  turns: (least, most, names, named) =>
    most === 0
      ? 'Ingen har ledet ennå.'
      : least === most
        ? `Alle har ledet ${counted(least, 'gang', 'ganger')}.`
        : `Har ledet ${least}–${most} ganger. Færrest: ${names.length > named ? `${names.length} elever` : list(names)}`,
  tip: 'Tips',
};
