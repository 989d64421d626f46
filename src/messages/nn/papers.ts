// Nynorsk: pages that are only printed.
import type { PaperTexts } from '../paper-texts';
import { longDate } from './words';

export const papers: PaperTexts = {
  kinds: {
    chartTeacher: 'Klassekart, sett frå kateteret',
    chartPupils: 'Klassekart, sett frå elevane',
    substitute: 'Til vikaren',
    roomMap: 'Romkart utan namn',
    deskLabels: 'Pultlappar til å klippe ut',
    joinedPairs: 'Slå saman par',
    lessonPairs: 'Par for denne timen',
    singleSeats: 'Enkeltplassar i dag',
    groupOverview: 'Gruppeoversikt',
    tripList: 'Turliste',
    slips: 'To stjerner og eit ønske',
    posterPartner: 'Plakat: Ein god læringspartnar',
    posterLeader: 'Plakat: Gruppeleiaren',
    posterChange: 'Plakat: Slik byter vi',
  },
  inRoom: (tab) => `Klassekart i «${tab}»`,
  otherRoom: (className, tab) => ({
    title: `Klassekart ${className}`,
    subtitle: `Dei same læringspara i eit anna rom: ${tab}`,
  }),
  roomMap: (className) => ({ title: `Romkart ${className}`, subtitle: 'Pultane i klasserommet' }),
  deskLabels: (className) => ({
    title: `Pultlappar ${className}`,
    subtitle: 'Klipp ut og fest éin på kvar pult',
  }),
  joinedPairs: (className) => ({
    title: `Samanslåtte par ${className}`,
    subtitle: 'To og to par arbeider saman. Læringspara er dei same.',
  }),
  lessonPairs: (className, today) => ({
    title: `Par for denne timen i ${className}`,
    subtitle: `${longDate(today)} · Gjeld berre no. Læringspara er dei same.`,
  }),
  singleSeats: (className, today) => ({
    title: `Enkeltplassar ${className}`,
    subtitle: `${longDate(today)} · Gjeld berre i dag.`,
  }),
  headings: ['Gruppe', 'Elevar', 'Pultar'],
  joined: (desk, group) => `${desk} · gruppe ${group}`,
  walls: { board: 'Tavle', teacher: 'Kateter' },
};
