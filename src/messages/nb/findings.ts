// Bokmål: one sentence for everything the product can find.
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
      ? `Det er ingen elever å trekke. Se etter i arket ${called().tabs.roster} at de står med riktig klasse og med status «${called().status.here}».`
      : `Det er bare én elev å trekke, og det trengs minst to. Se etter i arket ${called().tabs.roster} at alle står med riktig klasse.`,
  'rules-contradict': ({ rows: where, pupils }, nameOf) =>
    `Hensynene i arket ${called().tabs.considerations}, ${rows(where)}, sier imot hverandre for ${list(pupils.map(nameOf))}. Rett eller slett ett av dem.`,
  'pupil-without-partner': ({ pupil, rows: where }, nameOf) =>
    `${nameOf(pupil)} har ingen å sitte sammen med. Se på hensynene i arket ${called().tabs.considerations}, ${rows(where)}.`,
  'no-draw-possible': ({ proved, rows: where }) =>
    `${
      proved
        ? 'Det finnes ingen trekning som tar alle hensynene samtidig.'
        : 'Vi fant ingen trekning som tar alle hensynene samtidig.'
    } Ta bort eller endre ett av dem i arket ${called().tabs.considerations}${where.length > 0 ? `, ${rows(where)}` : ''}.`,
  'rule-broken': ({ rule, row, pupils }, nameOf) => {
    const [one = '', ...others] = pupils.map(nameOf);
    const where = `(arket ${called().tabs.considerations}, rad ${row})`;
    // The first is the one the consideration is for.
    if (rule === 'onlyWith') {
      return `${one} skal bare sitte sammen med bestemte elever, ikke med ${list(others, 'eller')} ${where}.`;
    }
    const broken: Readonly<Record<Exclude<HardKind, 'onlyWith'>, string>> = {
      apart: 'skal ikke sitte sammen',
      together: 'skal sitte sammen',
      place: 'har fast plass et annet sted',
      alone: 'skal ha egen plass nå',
      away: 'er borte i perioden',
    };
    return `${list(pupils.map(nameOf))} ${broken[rule]} ${where}.`;
  },
  'pupil-placed-twice': ({ pupil }, nameOf) =>
    `${nameOf(pupil)} står to steder. Hver elev skal ha én plass.`,
  'pupil-not-placed': ({ pupil, kind }, nameOf) =>
    kind === undefined
      ? `${nameOf(pupil)} har ikke fått plass.`
      : `${nameOf(pupil)} sitter ikke i noen basisgruppe ennå. Gi eleven plass med «Flytt elev», så kan dere bytte gruppeleder.`,
  'pupil-unknown': () =>
    'En av elevene går ikke i klassen nå. Åpne klassen på nytt, så er bare de som går her, med.',
  'group-size': ({ size, pupils }, nameOf) =>
    size === 1
      ? `${list(pupils.map(nameOf))} sitter alene i trekningen.`
      : `${list(pupils.map(nameOf))} er ${number(size)} i samme gruppe. Klassen skal sitte i par, med høyst én gruppe på tre.`,
  'repeat-this-year': ({ pupils, times, last, proved }, nameOf) =>
    `${satTogether(pupils.map(nameOf), times, last)} ${
      proved
        ? 'Med elevene og hensynene som gjelder nå, finnes det ingen trekning der alle får en ny partner. Vi valgte den med færrest gjentakelser.'
        : 'Med elevene og hensynene som gjelder nå, fant vi ingen trekning der alle får en ny partner. Vi valgte en med så få gjentakelser som mulig.'
    }`,
  'base-group-size': ({ size, pupils, sizes }, nameOf) => {
    const names = list(pupils.map(nameOf));
    const what =
      size === 0
        ? 'En av gruppene er tom.'
        : size === 1
          ? `${names} sitter alene.`
          : `${names} er ${number(size)} i samme gruppe.`;
    // Any of these will do once somebody has been moved.
    const byHand = sizes.includes(2) && sizes.includes(5);
    return byHand
      ? `${what} En gruppe kan ha to til fem elever.`
      : `${what} Klassen går opp i grupper på ${list([...new Set(sizes)].map(number))}.`;
  },
  'tables-too-few': ({ groups, tables, alone }) =>
    alone
      ? `Klasserommet har ${counted(tables, 'bord', 'bord')}, men det trengs ${groups}. Til én elev er det nok med én rute: Skriv for eksempel G${groups} i én rute i klassens ark «${called().classTabs.room} …».`
      : `Klasserommet har ${counted(tables, 'bord som er stort nok', 'bord som er store nok')}, men det er ${counted(groups, 'gruppe', 'grupper')}. Tegn inn flere i klassens ark «${called().classTabs.room} …»: Skriv for eksempel G8 i fire ruter.`,
  'seats-too-few': ({ pupils, seats }) =>
    `Klasserommet har ${counted(seats, 'plass', 'plasser')}, men det er ${counted(pupils, 'elev', 'elever')} som skal sitte. Tegn inn flere pulter i klassens ark «${called().classTabs.room} …».`,
  'desks-too-few': ({ groups, desks }) =>
    `Klasserommet har ${counted(desks, 'pult', 'pulter')} med to plasser, men det er ${counted(groups, 'par', 'par')} som skal sitte. Tegn inn flere pulter i klassens ark «${called().classTabs.room} …»: Skriv for eksempel LP15 i to ruter ved siden av hverandre.`,
  'desk-unknown': ({ pupil, desk, row }, nameOf) =>
    `${nameOf(pupil)} har fast plass ved ${quote(desk)} (arket ${called().tabs.considerations}, rad ${row}), men den pulten finnes ikke i klassens ark «${called().classTabs.room} …». Skriv en annen plass, eller tegn inn pulten.`,
  'desk-twice': ({ desk }) =>
    `${quote(desk)} er delt ut to ganger. Gi det ene paret eller den ene gruppa en annen plass.`,
  'desk-missing': ({ desk }) =>
    `Vi finner ikke ${quote(desk)} i klassens ark «${called().classTabs.room} …». Tegn plassen inn der, eller lag et nytt forslag etter kartet slik det er nå.`,
  'desk-overfull': ({ desk, pupils, rows: where }, nameOf) =>
    `${list(pupils.map(nameOf))} kan ikke alle sitte ved ${desk}${where.length > 0 ? ` (arket ${called().tabs.considerations}, ${rows(where)})` : ''}.`,
  'front-full': ({ pupil }, nameOf) =>
    `${nameOf(pupil)} fikk ikke plass nær tavla denne gangen: Flere trenger det enn det er plass til.`,

  'tab-missing': ({ tab }) =>
    `Arket ${quote(tab)} mangler. Velg «Sett opp regnearket» i menyen Læringspartner, så blir det laget.`,
  'header-missing': ({ tab, header, nearest }) =>
    `Arket ${quote(tab)} mangler kolonnen ${quote(header)}. Skriv ${quote(header)} øverst i kolonnen${
      nearest === '' ? '' : ` (der det nå står ${quote(nearest)})`
    }.`,
  'roster-empty': ({ tab }) =>
    `Arket ${quote(tab)} har ingen elever. Skriv eller lim inn klasse og navn, én elev i hver rad.`,
  'classes-missing': ({ tab }) =>
    `Arket ${quote(tab)} har navn, men ingen klasser. Skriv klassen i kolonnen ${called().columns.roster.className}, i hver rad.`,
  'class-unknown': ({ className, classes }) =>
    classes.length === 0
      ? `Klassen ${quote(className)} finnes ikke i arket ${called().tabs.roster}.`
      : `Klassen ${quote(className)} finnes ikke i arket ${called().tabs.roster}. Der står ${list(classes)}.`,
  'class-empty': ({ className }) =>
    `Klassen ${quote(className)} har ingen elever i arket ${called().tabs.roster}. Skriv klassen i kolonnen ${called().columns.roster.className} for dem som går der.`,
  'class-twice': ({ tab, row, className }) =>
    `Klassen ${quote(className)} står to ganger i arket ${quote(tab)}. Slett rad ${row} eller den andre.`,
  'pupil-without-class': ({ tab, row, name }) =>
    `${quote(name)} i arket ${quote(tab)}, rad ${row}, mangler klasse. Skriv klassen i kolonnen ${called().columns.roster.className}.`,
  'value-unknown': ({ tab, row, column, text, allowed }) =>
    `Arket ${quote(tab)}, rad ${row}: Vi kjenner ikke ${quote(text)} i kolonnen ${column}. Skriv ${list(allowed.map(quote), 'eller')}.`,
  'date-invalid': ({ tab, row, column, text }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(text)} i kolonnen ${column} er ingen dato. Skriv datoen slik: 23.11.2026.`,
  'days-invalid': ({ tab, row, text }) =>
    `Arket ${quote(tab)}, rad ${row}: Vi forstår ikke ${quote(text)} i kolonnen ${called().columns.roster.days}. Skriv dagene slik: «ma–on» eller «ma, ti, to». La ruten stå tom når eleven er her hver dag.`,
  'dates-reversed': ({ tab, row }) =>
    `Arket ${quote(tab)}, rad ${row}: Til er før Fra. Bytt om på datoene.`,
  'value-empty': ({ tab, row, column }) =>
    `Arket ${quote(tab)}, rad ${row}: Kolonnen ${column} må fylles ut.`,
  'rule-nobody': ({ tab, row, column, text }) =>
    `Arket ${quote(tab)}, rad ${row}: Ingen i klassen heter ${quote(text)} (kolonnen ${column}). Skriv navnet slik det står i arket ${called().tabs.roster}.`,
  'rule-gone': ({ tab, row, column, text }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(text)} (kolonnen ${column}) går ikke i klassen lenger. Slett raden hvis den bare gjelder denne eleven, ellers bare navnet. Mener du en annen, skriv en ny rad.`,
  'rule-ambiguous': ({ tab, row, column, text, names }) =>
    `Arket ${quote(tab)}, rad ${row}: Flere i klassen kan være ${quote(text)} (kolonnen ${column}). Skriv ${list(names.map(quote), 'eller')}.`,
  'rule-same-pupil': ({ tab, row, name }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(name)} står som begge elevene. Skriv to forskjellige elever.`,
  'room-without-desks': ({ tab }) =>
    `Arket ${quote(tab)} har ingen pulter. Skriv LP1 i to ruter ved siden av hverandre, så LP2, og så videre.`,
  'identity-question': ({ tab, row, name }) =>
    `Arket ${quote(tab)}, rad ${row}: Er ${quote(name)} samme elev med nytt navn, eller en ny elev? Åpne sidefeltet og svar der, så havner historikken rett.`,
  'identity-stopped': ({ tab, rows: where }) =>
    `I arket ${quote(tab)}, ${rows(where)}, står det navn som ikke passer med historikken i raden. Angre det siste dere gjorde i arket (Ctrl+Z). Er det virkelig nye elever alle sammen, kan dere si det i sidefeltet. Ingenting er skrevet.`,
  'identity-overwritten': ({ tab, rows: where }) =>
    `I arket ${quote(tab)}, ${rows(where)}, er det skrevet over det som sto i kolonnen ID. Angre det (Ctrl+Z), eller tøm ruten, så regnes eleven som ny. Ingenting er skrevet.`,
  'identity-lost': ({ tab, className }) =>
    `${className} har trukket før, men ingen av elevene i arket ${quote(tab)} har ID-en sin lenger. Angre det siste dere gjorde i arket (Ctrl+Z), eller hent det tilbake med Fil → Versjonslogg. Er det virkelig en helt ny klasse, kan dere si det i sidefeltet.`,
  'ids-not-kept': ({ tabs }) =>
    `ID-ene ble ikke stående i arket ${list(tabs.map(quote), 'eller')}. Se etter om ruter i kolonnen ID er slått sammen eller beskyttet. Opphev det, og prøv på nytt.`,
  'rule-class-unknown': ({ tab, row, text, classes }) =>
    `Arket ${quote(tab)}, rad ${row}: Ingen elever går i ${quote(text)} (kolonnen ${called().columns.roster.className}). Skriv ${list(classes, 'eller')}, eller slett raden.`,
  'postponed-unreadable': ({ tab, row, text }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(text)} i kolonnen ${called().columns.classes.postponed} kan ikke leses. Skriv for eksempel «04.12.2026 til 11.12.2026», eller tøm ruten.`,
  'level-invalid': ({ tab, row, text }) =>
    `Arket ${quote(tab)}, rad ${row}: ${quote(text)} i kolonnen ${called().columns.grounds.level} er ikke et helt tall fra 1 og opp. Rett det, eller tøm ruten.`,
  'ledger-damaged': ({ tab, rows: where }) =>
    `Arket ${quote(tab)}, ${rows(where)}, er skadet og kan ikke leses. Resten av historikken gjelder. Hent gjerne raden tilbake med Fil → Versjonslogg. Vil du likevel gå videre?`,
  'ledger-lost': ({ tab }) =>
    `Arket ${quote(tab)} er borte, og med det historikken over hvem som har sittet sammen. Hent det tilbake med Fil → Versjonslogg. Skal dere begynne helt på nytt, så bruk et nytt regneark. Ingenting er skrevet.`,
  'ledger-newer': ({ tab, row }) =>
    `Historikken er skrevet av en nyere utgave av Læringspartner (arket ${quote(tab)}, rad ${row}). Her kan du se, men ikke endre, til tillegget er oppdatert.`,

  busy: () => 'En kollega lagrer akkurat nå. Vent noen sekunder og prøv igjen.',
  'colleague-first': ({ className, by, at, undone, kind = 'pairs' }) => {
    const done = {
      pairs: `${className} fikk nye læringspartnere`,
      groups: `${className} fikk nye basisgrupper`,
      rotation: `${className} byttet gruppeleder`,
      move: `En elev i ${className} skiftet gruppe`,
    };
    const what = undone ? `Siste bytte i ${className} ble angret` : done[kind];
    const when = at === '' ? '' : ` kl. ${clock(at)}`;
    const mine = kind === 'pairs' ? 'Trekningen din' : 'Det du ville lagre,';
    return `${by === '' ? 'En kollega' : by} var først ute: ${what}${when}. ${mine} er ikke lagret, og ingenting er skrevet over.`;
  },
  'showing-now': ({ className, by, at }) =>
    `${by === '' ? 'En kollega' : by} viser trekningen for ${className} akkurat nå (fra kl. ${clock(at)}). Vent til siste par er vist. Er visningen avbrutt, kan du gå videre i sidefeltet.`,
  'nothing-to-show': ({ className }) =>
    `${className} har ingen trekning å vise ennå. Trekk nye læringspartnere først.`,
  'teacher-tabs-visible': ({ tabs }) =>
    `${list(tabs.map(quote))} kan ses nederst i regnearket og er ikke for elevene.`,
  'change-gone': ({ className }) =>
    `Dette byttet står ikke lenger i bytteplanen til ${className}. Se hva som gjelder nå, og utsett byttet om dere fortsatt vil. Ingenting er skrevet.`,
  'undo-overtaken': ({ className, by, at }) =>
    `${by === '' ? 'En kollega' : by} var først ute: ${className} ble endret kl. ${clock(at)}. Ingenting er angret. Se hva som gjelder nå, og angre det om du vil.`,
  'class-changed': ({ className, kind = 'pairs' }) =>
    `Elevlista, hensynene eller klasserommet til ${className} er endret ${
      kind === 'pairs'
        ? 'siden du trakk. Trekningen er ikke lagret. Trekk på nytt, så blir alt med.'
        : 'siden du åpnet klassen. Ingenting er lagret. Åpne klassen på nytt, så blir alt med.'
    }`,
  'roster-changed': ({ tab }) =>
    `Noen har endret arket ${tab} i mellomtiden. Ingenting er skrevet. Hent lista på nytt, og se over endringene en gang til.`,
  'pupil-not-left': ({ tab }) =>
    `Bare en elev som har sluttet, kan glemmes. Sett «${called().status.left}» i arket ${tab} først.`,
  'draft-unreadable': () =>
    'Noe ble borte på veien, så ingenting er lagret. Åpne sidefeltet på nytt, og prøv en gang til.',
  'import-days': ({ className, days }) =>
    `${className} har allerede bytter fra ${list(days.map(longDate))} eller før. Ingenting er skrevet. Se over på nytt.`,
  'year-open': () =>
    'Overgangen til nytt skoleår ble ikke ferdig. Velg «Skoleåret …» under «…» i sidefeltet, og trykk «Fullfør».',
  'year-changed': () =>
    'Noen har endret et av arkene i mellomtiden. Ingenting er skrevet. Se over på nytt.',
  'nothing-to-undo': ({ className }) => `${className} har ingenting å angre.`,
  'wrong-model': ({ className }) =>
    `${className} sitter i basisgrupper. De trekkes ikke: Lærerne setter dem sammen.`,
  'no-base-groups': ({ className }) =>
    `${className} sitter i læringspar. Skal klassen ha basisgrupper, så skriv «${called().model.groups}» i kolonnen ${called().columns.classes.model} i arket ${called().tabs.classes}.`,
  'chart-missing': ({ className }) =>
    `${className} har ikke noe klassekart ennå. Det tegnes når dere har lagret hvem som skal sitte sammen.`,
  'groups-missing': ({ className }) =>
    `${className} har ingen basisgrupper ennå. Velg «Foreslå basisgrupper» i sidefeltet.`,
  'groups-to-come': ({ className, from }) =>
    `Basisgruppene i ${className} gjelder fra ${longDate(from)}. Etter det kan dere bytte gruppeleder.`,
  'groups-too-early': ({ from, earliest }) =>
    `Gruppene skal gjelde fra ${dayOfYear(from)} og kan lagres tidligst ${dayOfYear(earliest)}. Lagre dem som utkast til da.`,
  'rotated-already': ({ className, next }) =>
    `${className} har allerede byttet gruppeleder i denne perioden.${next === '' ? '' : ` Neste bytte er ${dayOfYear(next)}.`} Ble det feil, så velg «Angre siste».`,
  'tabs-not-drawn': () =>
    'Klassekartet eller et annet ark lot seg ikke tegne. Se etter om et av arkene er beskyttet, og prøv igjen.',
  'service-failed': ({ step }) =>
    `Google Regneark svarte ikke som det skulle (${step}). Vent litt og prøv igjen. Det som er lagret, er trygt.`,
  'tab-protected': ({ tab }) =>
    `Arket ${quote(tab)} er beskyttet, og du har ikke lov til å endre det. Ingenting er lagret. Be eieren av regnearket gi deg tilgang under Data → Beskytt ark og områder, og prøv igjen.`,
};
