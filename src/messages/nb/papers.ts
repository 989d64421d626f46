// Bokmål: pages that are only printed.
import type { PaperTexts } from '../paper-texts';
import { longDate } from './words';

export const papers: PaperTexts = {
  kinds: {
    chartTeacher: 'Klassekart, sett fra kateteret',
    chartPupils: 'Klassekart, sett fra elevene',
    substitute: 'Til vikaren',
    roomMap: 'Romkart uten navn',
    deskLabels: 'Pultlapper til å klippe ut',
    joinedPairs: 'Slå sammen par',
    lessonPairs: 'Par for denne timen',
    singleSeats: 'Enkeltplasser i dag',
    groupOverview: 'Gruppeoversikt',
    tripList: 'Turliste',
    slips: 'To stjerner og et ønske',
    posterPartner: 'Plakat: En god læringspartner',
    posterLeader: 'Plakat: Gruppelederen',
    posterChange: 'Plakat: Slik bytter vi',
  },
  inRoom: (tab) => `Klassekart i «${tab}»`,
  otherRoom: (className, tab) => ({
    title: `Klassekart ${className}`,
    subtitle: `De samme læringsparene i et annet rom: ${tab}`,
  }),
  roomMap: (className) => ({ title: `Romkart ${className}`, subtitle: 'Pultene i klasserommet' }),
  deskLabels: (className) => ({
    title: `Pultlapper ${className}`,
    subtitle: 'Klipp ut og fest én på hver pult',
  }),
  joinedPairs: (className) => ({
    title: `Sammenslåtte par ${className}`,
    subtitle: 'To og to par arbeider sammen. Læringsparene er de samme.',
  }),
  lessonPairs: (className, today) => ({
    title: `Par for denne timen i ${className}`,
    subtitle: `${longDate(today)} · Gjelder bare nå. Læringsparene er de samme.`,
  }),
  singleSeats: (className, today) => ({
    title: `Enkeltplasser ${className}`,
    subtitle: `${longDate(today)} · Gjelder bare i dag.`,
  }),
  headings: ['Gruppe', 'Elever', 'Pulter'],
  joined: (desk, group) => `${desk} · gruppe ${group}`,
  walls: { board: 'Tavle', teacher: 'Kateter' },
};
