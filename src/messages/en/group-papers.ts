// English: the printed lists of base groups.
import type { GroupPaperTexts } from '../group-paper-texts';
import { longDate } from './words';

export const groupPapers: GroupPaperTexts = {
  overview: (className, from) => ({
    title: `Base groups ${className}`,
    subtitle: `In use from ${longDate(from)}`,
  }),
  tripList: (className, from) => ({
    title: `Trip list ${className}`,
    subtitle: `The groups from ${longDate(from)}. The leader ticks the boxes for the group.`,
  }),
  leader: (name) => `Leader: ${name}`,
  group: (table) => `Group ${table}`,
  noGroup: 'Without a group',
  ticks: ['Absence', 'Equipment', 'Ticket'],
};
