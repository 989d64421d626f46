// Bokmål: the printed lists of base groups.
import type { GroupPaperTexts } from '../group-paper-texts';
import { longDate } from './words';

export const groupPapers: GroupPaperTexts = {
  overview: (className, from) => ({
    title: `Basisgrupper ${className}`,
    subtitle: `Gjelder fra ${longDate(from)}`,
  }),
  tripList: (className, from) => ({
    title: `Turliste ${className}`,
    subtitle: `Gruppene fra ${longDate(from)}. Lederen krysser av for gruppa si.`,
  }),
  leader: (name) => `Leder: ${name}`,
  group: (table) => `Gruppe ${table}`,
  noGroup: 'Uten gruppe',
  ticks: ['Fravær', 'Utstyr', 'Billett'],
};
