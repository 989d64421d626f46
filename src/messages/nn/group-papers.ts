// Nynorsk: the printed lists of base groups.
import type { GroupPaperTexts } from '../group-paper-texts';
import { longDate } from './words';

export const groupPapers: GroupPaperTexts = {
  overview: (className, from) => ({
    title: `Basisgrupper ${className}`,
    subtitle: `Gjeld frå ${longDate(from)}`,
  }),
  tripList: (className, from) => ({
    title: `Turliste ${className}`,
    subtitle: `Gruppene frå ${longDate(from)}. Leiaren kryssar av for gruppa si.`,
  }),
  leader: (name) => `Leiar: ${name}`,
  group: (table) => `Gruppe ${table}`,
  noGroup: 'Utan gruppe',
  ticks: ['Fråvær', 'Utstyr', 'Billett'],
};
