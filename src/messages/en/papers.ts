// English: pages that are only printed.
import type { PaperTexts } from '../paper-texts';
import { longDate } from './words';

export const papers: PaperTexts = {
  kinds: {
    chartTeacher: 'Seating chart, seen from the teacher’s desk',
    chartPupils: 'Seating chart, seen by the pupils',
    substitute: 'For the substitute',
    roomMap: 'Room map without names',
    deskLabels: 'Desk labels to cut out',
    joinedPairs: 'Join pairs',
    lessonPairs: 'Pairs for this lesson',
    singleSeats: 'Single seats today',
    groupOverview: 'Group overview',
    tripList: 'Trip list',
    slips: 'Two stars and a wish',
    posterPartner: 'Poster: A good learning partner',
    posterLeader: 'Poster: The group leader',
    posterChange: 'Poster: How we change',
  },
  inRoom: (tab) => `Seating chart in “${tab}”`,
  otherRoom: (className, tab) => ({
    title: `Seating chart ${className}`,
    subtitle: `The same learning pairs in another room: ${tab}`,
  }),
  roomMap: (className) => ({
    title: `Room map ${className}`,
    subtitle: 'The desks in the classroom',
  }),
  deskLabels: (className) => ({
    title: `Desk labels ${className}`,
    subtitle: 'Cut out and fix one to each desk',
  }),
  joinedPairs: (className) => ({
    title: `Joined pairs ${className}`,
    subtitle: 'Pairs work together two by two. The learning pairs stay the same.',
  }),
  lessonPairs: (className, today) => ({
    title: `Pairs for this lesson, ${className}`,
    subtitle: `${longDate(today)} · Only for now. The learning pairs stay the same.`,
  }),
  singleSeats: (className, today) => ({
    title: `Single seats, ${className}`,
    subtitle: `${longDate(today)} · Only for today.`,
  }),
  headings: ['Group', 'Pupils', 'Desks'],
  joined: (desk, group) => `${desk} · group ${group}`,
  walls: { board: 'Board', teacher: 'Teacher' },
};
