// Bokmål: the menu and its questions.
import type { MenuTexts } from '../menu-texts';
import { groupsInWords, list, opening, quote, rows } from './words';
import { names as called } from '../names';

export const menu: MenuTexts = {
  menu: 'Læringspartner',
  somebody: 'en elev',
  steps: {
    load: 'da klassen skulle leses',
    open: 'da sidefeltet skulle åpnes',
    draw: 'da det skulle trekkes',
    commit: 'da det skulle lagres',
    rotate: 'da gruppeleder skulle byttes',
    undo: 'da det siste skulle angres',
    repair: 'da regnearket skulle gjøres klart',
    prepare: 'da arkene skulle lages',
    show: 'da klassekartet skulle vises',
    dated: 'da arket skulle vises',
    tidy: 'da gamle ark skulle fjernes',
    team: 'da teammøtet skulle åpnes',
    wall: 'da trekningen skulle vises',
    keep: 'da utkastet skulle lagres',
    drop: 'da utkastet skulle slettes',
    apart: 'da hensynet skulle skrives',
    pupils: 'da elevlista skulle leses',
    enrol: 'da elevlista skulle lagres',
    forget: 'da eleven skulle glemmes',
    year: 'da skoleåret skulle startes',
    bringIn: 'da tidligere par skulle hentes inn',
    lesson: 'da IGP skulle åpnes',
    check: 'da systemet skulle sjekkes',
    postpone: 'da byttet skulle utsettes',
    plan: 'da bytteplanen skulle tegnes',
    remember: 'da navnet ditt skulle lagres',
    overview: 'da oversikten skulle åpnes',
  },
  openSidebar: 'Åpne sidefeltet',
  draw: 'Trekk nye læringspartnere',
  prepare: 'Sett opp regnearket',
  toggleTeacherTabs: 'Vis/skjul ark for lærere',
  help: 'Hjelp',
  get helpText() {
    return [
      'Slik bytter dere læringspartner:',
      '',
      `1. Skriv eller lim inn klasse og navn i arket ${called().tabs.roster}.`,
      '2. Velg Læringspartner → Åpne sidefeltet, og velg klasse.',
      '3. Trykk på «Trekk nye læringspartnere», og så på «Lagre».',
      '4. Klassekartet ligger i et eget ark, klart til å skrives ut.',
      '',
      'Virker ikke sidefeltet? Det skjer gjerne når du er logget inn med flere Google-kontoer i samme nettleser. Bruk et privat vindu med bare én konto, eller trekk fra menyen: Læringspartner → Trekk nye læringspartnere.',
      '',
      'Tillegget sender ingenting ut av regnearket. Skjulte ark er ikke hemmelige: Alle som kan åpne filen, kan finne dem.',
    ].join('\n');
  },
  whichClass: (classes) =>
    `Hvilken klasse skal ha nye læringspartnere? Skriv ${list(classes, 'eller')}.`,
  ready: (className, groups) => `${className}: ${groupsInWords(groups)}`,
  proposal: (lines, notes) =>
    `${lines.map(({ desk, names }) => `${desk}: ${list(names)}`).join('\n')}${notes === '' ? '' : `\n\n${notes}`}\n\nSer elevene skjermen nå? Da ser de også navnene her.\n\nVil du lagre denne trekningen?`,
  inTheWay: (at) =>
    `Hensyn står i veien for trekningen: ${where(at)} Se på dem når elevene ikke ser skjermen.`,
  unmet: (at) => `Ikke alle hensyn er oppfylt: ${where(at)}`,
  repeats: (count) => `${opening(count, 'Ett par', 'par')} har sittet sammen før i år.`,
  saved: (tab, chart) =>
    `Lagret. Gjelder fra i dag. Parene står i arket ${quote(tab)}, og kartet er klart til utskrift i ${quote(chart)}.`,
  savedIncomplete:
    'Lagret. Gjelder fra i dag. Arkene ble ikke ferdig tegnet. Åpne sidefeltet, så blir de tegnet ferdig.',
  get noPairs() {
    return `Ingen av klassene sitter i læringspar. Se på kolonnen ${called().columns.classes.model} i arket ${called().tabs.classes}.`;
  },
  notSaved: 'Trekningen er ikke lagret.',
  prepared: (made) =>
    made.every((tab) => tab.startsWith('_'))
      ? 'Alt er på plass. Ingenting er endret.'
      : `Nye ark: ${list(made.filter((tab) => !tab.startsWith('_')))}. Skriv eller lim inn elevene i arket ${called().tabs.roster}.`,
  pupils: 'Elever',
  year: 'Skoleåret',
  overview: 'Oversikt',
  wall: (className) => `Nye læringspartnere i ${className}`,
  systemCheck: 'Systemsjekk',
  lesson: 'IGP',
  team: (className, years) => `Teammøte ${years > 0 ? `${years}. trinn` : className}`,
  teacherTabs: (shown, tabs) =>
    shown
      ? `Vises nå: ${list(tabs)}. Skjul dem før skjermen vises for elevene.`
      : `Skjult nå: ${list(tabs)}.`,
  noTeacherTabs: 'Arkene for lærere mangler. Velg «Sett opp regnearket» i menyen.',
};

function where(at: readonly number[]): string {
  return `arket ${called().tabs.considerations}${at.length > 0 ? `, ${rows(at)}` : ''}.`;
}
