// English: the short help in the sidebar, about the model, the flow and privacy.
import type { Passage } from '../passage';
import { names as called } from '../names';

export const help: readonly Passage[] = [
  {
    title: 'What is a learning partner?',
    text: [
      'A fellow pupil you are with for a period. You help each other, give and get feedback, inspire and cheer each other on, talk about your work and get to know each other well.',
      'The class sits in pairs in all subjects and gets new partners every 14 days. Over the year each pupil should have as many different partners as possible.',
    ],
  },
  {
    title: 'When you change',
    get text() {
      return [
        'Before the change, pupils give their partner two stars and a wish. Remind them of calm bodies and faces: everyone should feel welcome.',
        `Questions for the talks are in the “${called().tabs.cards}” tab. Change them freely. Posters for the wall and slips for two stars and a wish are under “Print”.`,
        'Draw, save, and show two at a time where they are to sit. When everyone is seated: “I’m looking forward to being your new learning partner.”',
      ];
    },
  },
  {
    title: 'How to draw',
    text: [
      'Choose a class and press “Draw new learning partners”. Nothing is saved until you press “Save”. Then a dated tab and a seating chart are made.',
      'Under “Teacher only” you see the pairs, can swap two pupils or two desks, keep some pairs when you draw again, and see what could not be avoided. Do not open it while the board shows your screen.',
      '“Away today” changes only what is shown today. Anyone away is drawn and placed as usual.',
    ],
  },
  {
    title: 'When is the next change?',
    get text() {
      return [
        `Write the first day and the change day in the “${called().tabs.classes}” tab, and holidays and days off in the “${called().tabs.holidays}” tab. Public holidays are included.`,
        '“Postpone the change” moves it by a week. “Change plan” under “…” shows the whole year for all classes.',
      ];
    },
  },
  {
    title: 'IGP in the lesson',
    text: [
      'IGP is individual, group, plenary: much like think–pair–share. Under “…” at the top is “IGP in the lesson…”: think alone, talk together with “Swap” halfway, and share with the class, each with its own time. “Hear from…” chooses at random, and everyone gets to speak once before anyone speaks twice.',
    ],
  },
  {
    title: 'The classroom',
    get text() {
      return [
        `In the “${called().classTabs.room} …” tab each cell is a seat. Move a desk by moving its cells. Under “…” at the top there are ready-made classrooms.`,
        'Does the class have several rooms? Copy the tab and put (2) after its name: “Classroom 5A (2)”. Under “Print” the same pairs can be given places there too.',
        '“Print” also has a room map without names, desk labels, pairs for one lesson and single seats. None of it goes into the history.',
      ];
    },
  },
  {
    title: 'Privacy',
    text: [
      'The spreadsheet contains pupils’ names, their class, who has sat together, and what you enter yourselves. The add-on sends nothing out of the spreadsheet.',
      'Hidden tabs are not secret: anyone who can open the file can find them. Never write diagnoses, marks or reasons.',
    ],
  },
  {
    title: 'Several Google accounts?',
    text: [
      'If you are signed in to several accounts in the same browser, the sidebar cannot always reach the spreadsheet. Use a private window with only one account.',
      'The Læringspartner menu at the top of the spreadsheet can draw without the sidebar.',
    ],
  },
];
