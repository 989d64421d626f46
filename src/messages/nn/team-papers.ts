// Nynorsk: the pages for the team's meeting.
import type { TeamPaperTexts } from '../group-paper-texts';
import { counted, dayOfYear, list, longDate } from './words';

export const teamPapers: TeamPaperTexts = {
  contacts: (tooMany) => ({
    title: 'Kontaktlærarar på trinnet',
    subtitle:
      tooMany.length === 0
        ? 'Ingen har fleire enn 20 kontaktelevar.'
        : `${list(tooMany.map(({ name, count }) => `${name} har ${count} kontaktelevar`))}. Målet er høgst 20.`,
  }),
  teacher: (name, count) => `${name} · ${count}`,
  nobody: (count) => `Utan kontaktlærar · ${count}`,
  pupilOf: (name, className) => `${name} (${className})`,
  team: (classNames, today) => ({
    title: `Til teammøtet: ${list(classNames)}`,
    subtitle: `${longDate(today)} · Berre for lærarar`,
  }),
  headings: ['Klasse', 'Basisgruppene no'],
  rhythm: (period, of, next) =>
    [
      ...(period > 0 ? [`Periode ${period}${of > 0 ? ` av ${of}` : ''}`] : []),
      ...(next === '' ? [] : [`Neste byte: ${dayOfYear(next)}`]),
    ].join(' · '),
  composition: (period, periods, from) =>
    periods > 0
      ? `Gruppene er i periode ${period} av ${periods}. Dei gjeld frå ${longDate(from)}.`
      : `Gruppene er i periode ${period}. Dei gjeld frå ${longDate(from)}.`,
  toCome: (periods, from) =>
    `Nye basisgrupper gjeld frå ${dayOfYear(from)}${periods > 0 ? ` og varer i ${counted(periods, 'periode', 'periodar')}` : ''}.`,
  noGroups: 'Ingen basisgrupper enno.',
  leadersNow: (leaders) => `Leiar no: ${leaders.join(', ')}`,
  leadersNext: (leaders) => `Leiar neste gong: ${leaders.join(', ')}`,
  leadersFrom: (from, leaders) => `Leiar frå ${dayOfYear(from)}: ${leaders.join(', ')}`,
  // Not to be broken over two lines.
  at: (table, name) => `${table}\u00a0${name}`,
  unplaced: (names) => (names.length === 0 ? 'Alle har ei gruppe.' : `Utan gruppe: ${list(names)}`),
  turns: (least, most, names, named) =>
    most === 0
      ? 'Ingen har leidd enno.'
      : least === most
        ? `Alle har leidd ${counted(least, 'gong', 'gonger')}.`
        : `Har leidd ${least}–${most} gonger. Færrast: ${names.length > named ? `${names.length} elevar` : list(names)}`,
  tip: 'Tips',
};
