// Nynorsk: the menu and its questions.
import type { MenuTexts } from '../menu-texts';
import { groupsInWords, list, opening, quote, rows } from './words';
import { names as called } from '../names';

export const menu: MenuTexts = {
  menu: 'Læringspartner',
  somebody: 'ein elev',
  steps: {
    load: 'då klassen skulle lesast',
    open: 'då sidefeltet skulle opnast',
    draw: 'då det skulle trekkast',
    commit: 'då det skulle lagrast',
    rotate: 'då gruppeleiaren skulle bytast',
    undo: 'då det siste skulle angrast',
    repair: 'då reknearket skulle gjerast klart',
    prepare: 'då arka skulle lagast',
    show: 'då klassekartet skulle visast',
    dated: 'då arket skulle visast',
    tidy: 'då gamle ark skulle fjernast',
    team: 'då teammøtet skulle opnast',
    wall: 'då trekninga skulle visast',
    keep: 'då utkastet skulle lagrast',
    drop: 'då utkastet skulle slettast',
    apart: 'då omsynet skulle skrivast',
    pupils: 'då elevlista skulle lesast',
    enrol: 'då elevlista skulle lagrast',
    forget: 'då eleven skulle gløymast',
    year: 'då skuleåret skulle startast',
    bringIn: 'då tidlegare par skulle hentast inn',
    lesson: 'då IGP skulle opnast',
    check: 'då systemet skulle sjekkast',
    postpone: 'då bytet skulle utsettast',
    plan: 'då byteplanen skulle teiknast',
    remember: 'då namnet ditt skulle lagrast',
    overview: 'då oversikta skulle opnast',
  },
  openSidebar: 'Opne sidefeltet',
  draw: 'Trekk nye læringspartnarar',
  prepare: 'Set opp reknearket',
  toggleTeacherTabs: 'Vis/gøym ark for lærarar',
  help: 'Hjelp',
  get helpText() {
    return [
      'Slik byter de læringspartnar:',
      '',
      `1. Skriv eller lim inn klasse og namn i arket ${called().tabs.roster}.`,
      '2. Vel Læringspartner → Opne sidefeltet, og vel klasse.',
      '3. Trykk på «Trekk nye læringspartnarar», og så på «Lagre».',
      '4. Klassekartet ligg i eit eige ark, klart til å skrivast ut.',
      '',
      'Verkar ikkje sidefeltet? Det skjer gjerne når du er logga inn med fleire Google-kontoar i same nettlesar. Bruk eit privat vindauge med berre éin konto, eller trekk frå menyen: Læringspartner → Trekk nye læringspartnarar.',
      '',
      'Tillegget sender ingenting ut av reknearket. Gøymde ark er ikkje hemmelege: Alle som kan opne fila, kan finne dei.',
    ].join('\n');
  },
  whichClass: (classes) =>
    `Kva klasse skal ha nye læringspartnarar? Skriv ${list(classes, 'eller')}.`,
  ready: (className, groups) => `${className}: ${groupsInWords(groups)}`,
  proposal: (lines, notes) =>
    `${lines.map(({ desk, names }) => `${desk}: ${list(names)}`).join('\n')}${notes === '' ? '' : `\n\n${notes}`}\n\nSer elevane skjermen no? Då ser dei namna her òg.\n\nVil du lagre denne trekninga?`,
  inTheWay: (at) =>
    `Omsyn står i vegen for trekninga: ${where(at)} Sjå på dei når elevane ikkje ser skjermen.`,
  unmet: (at) => `Ikkje alle omsyn er oppfylte: ${where(at)}`,
  repeats: (count) => `${opening(count, 'Eitt par', 'par')} har sete saman før i år.`,
  saved: (tab, chart) =>
    `Lagra. Gjeld frå i dag. Para står i arket ${quote(tab)}, og kartet er klart til å skrivast ut i ${quote(chart)}.`,
  savedIncomplete:
    'Lagra. Gjeld frå i dag. Arka blei ikkje ferdig teikna. Opne sidefeltet, så blir dei teikna ferdig.',
  get noPairs() {
    return `Ingen av klassane sit i læringspar. Sjå på kolonnen ${called().columns.classes.model} i arket ${called().tabs.classes}.`;
  },
  notSaved: 'Trekninga er ikkje lagra.',
  prepared: (made) =>
    made.every((tab) => tab.startsWith('_'))
      ? 'Alt er på plass. Ingenting er endra.'
      : `Nye ark: ${list(made.filter((tab) => !tab.startsWith('_')))}. Skriv eller lim inn elevane i arket ${called().tabs.roster}.`,
  pupils: 'Elevar',
  year: 'Skuleåret',
  overview: 'Oversikt',
  wall: (className) => `Nye læringspartnarar i ${className}`,
  systemCheck: 'Systemsjekk',
  lesson: 'IGP',
  team: (className, years) => `Teammøte ${years > 0 ? `${years}. trinn` : className}`,
  teacherTabs: (shown, tabs) =>
    shown
      ? `Synlege no: ${list(tabs)}. Gøym dei før elevane får sjå skjermen.`
      : `Gøymde no: ${list(tabs)}.`,
  noTeacherTabs: 'Arka for lærarar manglar. Vel «Set opp reknearket» i menyen.',
};

function where(at: readonly number[]): string {
  return `arket ${called().tabs.considerations}${at.length > 0 ? `, ${rows(at)}` : ''}.`;
}
