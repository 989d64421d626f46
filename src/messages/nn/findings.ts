// Nynorsk: one sentence for everything the product can find.
import type { HardKind } from '../../core/model';
import type { FindingSentences } from '../finding-sentences';
import {
  clock,
  counted,
  dayOfYear,
  list,
  longDate,
  number,
  quote,
  rows,
  satTogether,
} from './words';
import { names as called } from '../names';

export const findings: FindingSentences = {
  'class-too-small': ({ count }) =>
    count === 0
      ? `Det er ingen elevar å trekke. Sjå etter i arket ${called().tabs.roster} at dei står med rett klasse og med status «${called().status.here}».`
      : `Det er berre éin elev å trekke, og det trengst minst to. Sjå etter i arket ${called().tabs.roster} at alle står med rett klasse.`,
  'rules-contradict': ({ rows: where, pupils }, nameOf) =>
    `Omsyna i arket ${called().tabs.considerations}, ${rows(where)}, seier imot kvarandre for ${list(pupils.map(nameOf))}. Rett eller slett eitt av dei.`,
  'pupil-without-partner': ({ pupil, rows: where }, nameOf) =>
    `${nameOf(pupil)} har ingen å sitte saman med. Sjå på omsyna i arket ${called().tabs.considerations}, ${rows(where)}.`,
  'no-draw-possible': ({ proved, rows: where }) =>
    `${
      proved
        ? 'Det finst inga trekning som tek alle omsyna samtidig.'
        : 'Vi fann inga trekning som tek alle omsyna samtidig.'
    } Ta bort eller endre eitt av dei i arket ${called().tabs.considerations}${where.length > 0 ? `, ${rows(where)}` : ''}.`,
  'rule-broken': ({ rule, row, pupils }, nameOf) => {
    const [one = '', ...others] = pupils.map(nameOf);
    const where = `(arket ${called().tabs.considerations}, rad ${row})`;
    // The first is the one the consideration is for.
    if (rule === 'onlyWith') {
      return `${one} skal berre sitte saman med bestemte elevar, ikkje med ${list(others, 'eller')} ${where}.`;
    }
    const broken: Readonly<Record<Exclude<HardKind, 'onlyWith'>, string>> = {
      apart: 'skal ikkje sitte saman',
      together: 'skal sitte saman',
      place: 'har fast plass ein annan stad',
      alone: 'skal ha eigen plass no',
      away: 'er borte i perioden',
    };
    return `${list(pupils.map(nameOf))} ${broken[rule]} ${where}.`;
  },
  'pupil-placed-twice': ({ pupil }, nameOf) =>
    `${nameOf(pupil)} står to stader. Kvar elev skal ha éin plass.`,
  'pupil-not-placed': ({ pupil, kind }, nameOf) =>
    kind === undefined
      ? `${nameOf(pupil)} har ikkje fått plass.`
      : `${nameOf(pupil)} sit ikkje i noka basisgruppe enno. Gi eleven plass med «Flytt elev», så kan de byte gruppeleiar.`,
  'pupil-unknown': () =>
    'Ein av elevane går ikkje i klassen no. Opne klassen på nytt, så er berre dei som går her, med.',
  'group-size': ({ size, pupils }, nameOf) =>
    size === 1
      ? `${list(pupils.map(nameOf))} sit åleine i trekninga.`
      : `${list(pupils.map(nameOf))} er ${number(size)} i same gruppe. Klassen skal sitte i par, med høgst éi gruppe på tre.`,
  'repeat-this-year': ({ pupils, times, last, proved }, nameOf) =>
    `${satTogether(pupils.map(nameOf), times, last)} ${
      proved
        ? 'Med elevane og omsyna som gjeld no, finst det inga trekning der alle får ein ny partnar. Vi valde den med færrast gjentakingar.'
        : 'Med elevane og omsyna som gjeld no, fann vi inga trekning der alle får ein ny partnar. Vi valde ei med så få gjentakingar som mogleg.'
    }`,
  'base-group-size': ({ size, pupils, sizes }, nameOf) => {
    const names = list(pupils.map(nameOf));
    const what =
      size === 0
        ? 'Ei av gruppene er tom.'
        : size === 1
          ? `${names} sit åleine.`
          : `${names} er ${number(size)} i same gruppe.`;
    // Any of these will do once somebody has been moved.
    const byHand = sizes.includes(2) && sizes.includes(5);
    return byHand
      ? `${what} Ei gruppe kan ha to til fem elevar.`
      : `${what} Klassen går opp i grupper på ${list([...new Set(sizes)].map(number))}.`;
  },
  'tables-too-few': ({ groups, tables, alone }) =>
    alone
      ? `Klasserommet har ${counted(tables, 'bord', 'bord')}, men det trengst ${groups}. Til éin elev er det nok med éi rute: Skriv til dømes G${groups} i éi rute i arket «${called().classTabs.room} …» til klassen.`
      : `Klasserommet har ${counted(tables, 'bord som er stort nok', 'bord som er store nok')}, men det er ${counted(groups, 'gruppe', 'grupper')}. Teikn inn fleire i arket «${called().classTabs.room} …» til klassen: Skriv til dømes G8 i fire ruter.`,
  'seats-too-few': ({ pupils, seats }) =>
    `Klasserommet har ${counted(seats, 'plass', 'plassar')}, men det er ${counted(pupils, 'elev', 'elevar')} som skal sitte. Teikn inn fleire pultar i arket «${called().classTabs.room} …» til klassen.`,
  'desks-too-few': ({ groups, desks }) =>
    `Klasserommet har ${counted(desks, 'pult', 'pultar')} med to plassar, men det er ${counted(groups, 'par', 'par')} som skal sitte. Teikn inn fleire pultar i arket «${called().classTabs.room} …» til klassen: Skriv til dømes LP15 i to ruter ved sida av kvarandre.`,
  'desk-unknown': ({ pupil, desk, row }, nameOf) =>
    `${nameOf(pupil)} har fast plass ved ${quote(desk)} (arket ${called().tabs.considerations}, rad ${row}), men den pulten finst ikkje i arket «${called().classTabs.room} …» til klassen. Skriv ein annan plass, eller teikn inn pulten.`,
  'desk-twice': ({ desk }) =>
    `${quote(desk)} er delt ut to gonger. Gi det eine paret eller den eine gruppa ein annan plass.`,
  'desk-missing': ({ desk }) =>
    `Vi finn ikkje ${quote(desk)} i arket «${called().classTabs.room} …» til klassen. Teikn inn plassen der, eller lag eit nytt forslag etter kartet slik det er no.`,
  'desk-overfull': ({ desk, pupils, rows: where }, nameOf) =>
    `${list(pupils.map(nameOf))} kan ikkje alle sitte ved ${desk}${where.length > 0 ? ` (arket ${called().tabs.considerations}, ${rows(where)})` : ''}.`,
  'front-full': ({ pupil }, nameOf) =>
    `${nameOf(pupil)} fekk ikkje plass nær tavla denne gongen: Fleire treng det enn det er plass til.`,

  'tab-missing': ({ tab }) =>
    `Arket ${quote(tab)} manglar. Vel «Set opp reknearket» i menyen Læringspartner, så blir det laga.`,
  'header-missing': ({ tab, header, nearest }) =>
    `Arket ${quote(tab)} manglar kolonnen ${quote(header)}. Skriv ${quote(header)} øvst i kolonnen${
      nearest === '' ? '' : ` (der det no står ${quote(nearest)})`
    }.`,
  'roster-empty': ({ tab }) =>
    `Arket ${quote(tab)} har ingen elevar. Skriv eller lim inn klasse og namn, éin elev i kvar rad.`,
  'classes-missing': ({ tab }) =>
    `Arket ${quote(tab)} har namn, men ingen klassar. Skriv klassen i kolonnen ${called().columns.roster.className}, i kvar rad.`,
  'class-unknown': ({ className, classes }) =>
    classes.length === 0
      ? `Klassen ${quote(className)} finst ikkje i arket ${called().tabs.roster}.`
      : `Klassen ${quote(className)} finst ikkje i arket ${called().tabs.roster}. Der står ${list(classes)}.`,
  'class-empty': ({ className }) =>
    `Klassen ${quote(className)} har ingen elevar i arket ${called().tabs.roster}. Skriv klassen i kolonnen ${called().columns.roster.className} for dei som går der.`,
  'class-twice': ({ tab, row, className }) =>
    `Klassen ${quote(className)} står to gonger i arket ${quote(tab)}. Slett rad ${row} eller den andre.`,
  'pupil-without-class': ({ tab, row, name }) =>
    `${quote(name)} i arket ${quote(tab)}, rad ${row}, manglar klasse. Skriv klassen i kolonnen ${called().columns.roster.className}.`,
  'value-unknown': ({ tab, row, column, text, allowed }) =>
    `Arket ${quote(tab)}, rad ${row}: Vi kjenner ikkje ${quote(text)} i kolonnen ${column}. Skriv ${list(allowed.map(quote), 'eller')}.`,
  'date-invalid': ({ tab, row, column, text }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(text)} i kolonnen ${column} er ingen dato. Skriv datoen slik: 23.11.2026.`,
  'days-invalid': ({ tab, row, text }) =>
    `Arket ${quote(tab)}, rad ${row}: Vi forstår ikkje ${quote(text)} i kolonnen ${called().columns.roster.days}. Skriv dagane slik: «må–on» eller «må, ty, to». La ruta stå tom når eleven er her kvar dag.`,
  'dates-reversed': ({ tab, row }) =>
    `Arket ${quote(tab)}, rad ${row}: Til er før Frå. Byt om på datoane.`,
  'value-empty': ({ tab, row, column }) =>
    `Arket ${quote(tab)}, rad ${row}: Kolonnen ${column} må fyllast ut.`,
  'rule-nobody': ({ tab, row, column, text }) =>
    `Arket ${quote(tab)}, rad ${row}: Ingen i klassen heiter ${quote(text)} (kolonnen ${column}). Skriv namnet slik det står i arket ${called().tabs.roster}.`,
  'rule-gone': ({ tab, row, column, text }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(text)} (kolonnen ${column}) går ikkje i klassen lenger. Slett rada om ho berre gjeld denne eleven, elles berre namnet. Meiner du ein annan, skriv ei ny rad.`,
  'rule-ambiguous': ({ tab, row, column, text, names }) =>
    `Arket ${quote(tab)}, rad ${row}: Fleire i klassen kan vere ${quote(text)} (kolonnen ${column}). Skriv ${list(names.map(quote), 'eller')}.`,
  'rule-same-pupil': ({ tab, row, name }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(name)} står som begge elevane. Skriv to ulike elevar.`,
  'room-without-desks': ({ tab }) =>
    `Arket ${quote(tab)} har ingen pultar. Skriv LP1 i to ruter ved sida av kvarandre, så LP2, og så vidare.`,
  'identity-question': ({ tab, row, name }) =>
    `Arket ${quote(tab)}, rad ${row}: Er ${quote(name)} same elev med nytt namn, eller ein ny elev? Opne sidefeltet og svar der, så hamnar historikken rett.`,
  'identity-stopped': ({ tab, rows: where }) =>
    `I arket ${quote(tab)}, ${rows(where)}, står det namn som ikkje passar med historikken i rada. Angre det siste de gjorde i arket (Ctrl+Z). Er det verkeleg nye elevar alle saman, kan de seie det i sidefeltet. Ingenting er skrive.`,
  'identity-overwritten': ({ tab, rows: where }) =>
    `I arket ${quote(tab)}, ${rows(where)}, er det skrive over det som stod i kolonnen ID. Angre det (Ctrl+Z), eller tøm ruta, så blir eleven rekna som ny. Ingenting er skrive.`,
  'identity-lost': ({ tab, className }) =>
    `${className} har trekt før, men ingen av elevane i arket ${quote(tab)} har ID-en sin lenger. Angre det siste de gjorde i arket (Ctrl+Z), eller hent det tilbake med Fil → Versjonslogg. Er det verkeleg ein heilt ny klasse, kan de seie det i sidefeltet.`,
  'ids-not-kept': ({ tabs }) =>
    `ID-ane blei ikkje ståande i arket ${list(tabs.map(quote), 'eller')}. Sjå etter om ruter i kolonnen ID er slåtte saman eller beskytta. Opphev det, og prøv på nytt.`,
  'rule-class-unknown': ({ tab, row, text, classes }) =>
    `Arket ${quote(tab)}, rad ${row}: Ingen elevar går i ${quote(text)} (kolonnen ${called().columns.roster.className}). Skriv ${list(classes, 'eller')}, eller slett rada.`,
  'postponed-unreadable': ({ tab, row, text }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(text)} i kolonnen ${called().columns.classes.postponed} kan ikkje lesast. Skriv til dømes «04.12.2026 til 11.12.2026», eller tøm ruta.`,
  'level-invalid': ({ tab, row, text }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(text)} i kolonnen ${called().columns.grounds.level} er ikkje eit heilt tal frå 1 og opp. Rett det, eller tøm ruta.`,
  'ledger-damaged': ({ tab, rows: where }) =>
    `Arket ${quote(tab)}, ${rows(where)}, er skadd og kan ikkje lesast. Resten av historikken gjeld. Hent gjerne rada tilbake med Fil → Versjonslogg. Vil du likevel gå vidare?`,
  'ledger-lost': ({ tab }) =>
    `Arket ${quote(tab)} er borte, og med det historikken over kven som har sete saman. Hent det tilbake med Fil → Versjonslogg. Skal de byrje heilt på nytt, så bruk eit nytt rekneark. Ingenting er skrive.`,
  'ledger-newer': ({ tab, row }) =>
    `Historikken er skriven av ei nyare utgåve av Læringspartner (arket ${quote(tab)}, rad ${row}). Her kan du sjå, men ikkje endre, til tillegget er oppdatert.`,

  busy: () => 'Ein kollega lagrar akkurat no. Vent nokre sekund og prøv igjen.',
  'colleague-first': ({ className, by, at, undone, kind = 'pairs' }) => {
    const done = {
      pairs: `${className} fekk nye læringspartnarar`,
      groups: `${className} fekk nye basisgrupper`,
      rotation: `${className} bytte gruppeleiar`,
      move: `Ein elev i ${className} skifta gruppe`,
    };
    const what = undone ? `Det siste bytet i ${className} blei angra` : done[kind];
    const when = at === '' ? '' : ` kl. ${clock(at)}`;
    const mine = kind === 'pairs' ? 'Trekninga di' : 'Det du ville lagre,';
    return `${by === '' ? 'Ein kollega' : by} var først ute: ${what}${when}. ${mine} er ikkje lagra, og ingenting er skrive over.`;
  },
  'showing-now': ({ className, by, at }) =>
    `${by === '' ? 'Ein kollega' : by} viser trekninga for ${className} akkurat no (frå kl. ${clock(at)}). Vent til det siste paret er vist. Er visninga avbroten, kan du gå vidare i sidefeltet.`,
  'nothing-to-show': ({ className }) =>
    `${className} har inga trekning å vise enno. Trekk nye læringspartnarar først.`,
  'teacher-tabs-visible': ({ tabs }) =>
    `${list(tabs.map(quote))} kan sjåast nedst i reknearket og er ikkje for elevane.`,
  'change-gone': ({ className }) =>
    `Dette bytet står ikkje lenger i byteplanen til ${className}. Sjå kva som gjeld no, og utset bytet om de framleis vil. Ingenting er skrive.`,
  'undo-overtaken': ({ className, by, at }) =>
    `${by === '' ? 'Ein kollega' : by} var først ute: ${className} blei endra kl. ${clock(at)}. Ingenting er angra. Sjå kva som gjeld no, og angre det om du vil.`,
  'class-changed': ({ className, kind = 'pairs' }) =>
    `Elevlista, omsyna eller klasserommet til ${className} er endra ${
      kind === 'pairs'
        ? 'sidan du trekte. Trekninga er ikkje lagra. Trekk på nytt, så blir alt med.'
        : 'sidan du opna klassen. Ingenting er lagra. Opne klassen på nytt, så blir alt med.'
    }`,
  'roster-changed': ({ tab }) =>
    `Nokon har endra arket ${tab} i mellomtida. Ingenting er skrive. Hent lista på nytt, og sjå over endringane ein gong til.`,
  'pupil-not-left': ({ tab }) =>
    `Berre ein elev som har slutta, kan gløymast. Set «${called().status.left}» i arket ${tab} først.`,
  'draft-unreadable': () =>
    'Noko blei borte på vegen, så ingenting er lagra. Opne sidefeltet på nytt, og prøv ein gong til.',
  'import-days': ({ className, days }) =>
    `${className} har alt byte frå ${list(days.map(longDate))} eller tidlegare. Ingenting er skrive. Sjå over på nytt.`,
  'year-open': () =>
    'Overgangen til nytt skuleår blei ikkje ferdig. Vel «Skuleåret …» under «…» i sidefeltet, og trykk «Fullfør».',
  'year-changed': () =>
    'Nokon har endra eit av arka i mellomtida. Ingenting er skrive. Sjå over på nytt.',
  'nothing-to-undo': ({ className }) => `${className} har ingenting å angre.`,
  'wrong-model': ({ className }) =>
    `${className} sit i basisgrupper. Dei blir ikkje trekte: Lærarane set dei saman.`,
  'no-base-groups': ({ className }) =>
    `${className} sit i læringspar. Skal klassen ha basisgrupper, så skriv «${called().model.groups}» i kolonnen ${called().columns.classes.model} i arket ${called().tabs.classes}.`,
  'chart-missing': ({ className }) =>
    `${className} har ikkje noko klassekart enno. Det blir teikna når de har lagra kven som skal sitte saman.`,
  'groups-missing': ({ className }) =>
    `${className} har ingen basisgrupper enno. Vel «Føreslå basisgrupper» i sidefeltet.`,
  'groups-to-come': ({ className, from }) =>
    `Basisgruppene i ${className} gjeld frå ${longDate(from)}. Etter det kan de byte gruppeleiar.`,
  'groups-too-early': ({ from, earliest }) =>
    `Gruppene skal gjelde frå ${dayOfYear(from)} og kan lagrast tidlegast ${dayOfYear(earliest)}. Lagre dei som utkast til då.`,
  'rotated-already': ({ className, next }) =>
    `${className} har alt bytt gruppeleiar i denne perioden.${next === '' ? '' : ` Neste byte er ${dayOfYear(next)}.`} Blei det feil, så vel «Angre siste».`,
  'tabs-not-drawn': () =>
    'Klassekartet eller eit anna ark let seg ikkje teikne. Sjå etter om eit av arka er beskytta, og prøv igjen.',
  'service-failed': ({ step }) =>
    `Google Regneark svarte ikkje som det skulle (${step}). Vent litt og prøv igjen. Det som er lagra, er trygt.`,
  'tab-protected': ({ tab }) =>
    `Arket ${quote(tab)} er beskytta, og du har ikkje lov til å endre det. Ingenting er lagra. Be eigaren av reknearket gi deg tilgang under Data → Beskytt ark og områder, og prøv igjen.`,
};
