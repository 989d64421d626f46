// Every service call of what makes and shows tabs fails in turn: asking again makes them whole.
import { describe, expect, test } from '@jest/globals';
import { layoutOf } from '../../src/core/room-layouts';
import { QuickBook } from '../support/quick-book';
import { commit, freshGrade, loaded, pairsDraft } from './support/classes';
import { tryFaults, type Story } from './support/faults';
import { report } from './support/report';

const drawn = freshGrade();
expect(commit(drawn, pairsDraft(drawn, '5A', 'one')).ok).toBe(true);
drawn.type('Klasserom 5A', 20, 1, [['Sofa']]);

const className = '5A';
const { desks, fixtures, newest } = loaded(drawn, '5A');
const paper = {
  ...{ form: 'room', title: 'Par 5A', subtitle: 'i dag', desks, fixtures, at: newest!.desks },
  texts: newest!.groups.map((group) => group.map((_, index) => `Navn ${index}`)),
};

/** The map somebody drew: where it stands now, if anywhere. */
const sofas = (book: QuickBook): number =>
  book.live.book.sheets.filter(({ name }) => book.values(name).flat().includes('Sofa')).length;

function without(whole: QuickBook, ...tabs: string[]): QuickBook {
  const book = whole.copy();
  for (const tab of tabs) book.edit({ kind: 'deleteSheet', sheet: book.sheet(tab).id });
  return book;
}

const STORIES: readonly Story[] = [
  {
    name: '«Sett opp regnearket»',
    before: QuickBook.blank(),
    run: ['prepareWorkbook'],
    className: '',
    unmended: [''],
    inParts: true,
    byTurns: true,
  },
  {
    name: '«Sett opp regnearket» with two tabs missing',
    before: without(drawn, 'Klasser', '_Utkast'),
    run: ['prepareWorkbook'],
    className: '',
    unmended: ['Klasser', '_Utkast'],
    byTurns: true,
  },
  {
    name: '«Ferdige klasserom»',
    before: drawn,
    run: ['arrangeRoom', className, layoutOf('horseshoe', 7, 2)],
    className,
    unmended: ['Klasserom'],
    anew: ['Klasserom'],
    seen: sofas,
    byTurns: true,
  },
  {
    name: 'the chart turned round',
    before: drawn,
    run: ['showChart', className, 'pupils'],
    className,
    unmended: ['Klassekart'],
  },
  {
    name: 'a page to print',
    before: drawn,
    run: ['drawPaper', className, paper],
    className,
    unmended: ['Utskrift'],
    byTurns: true,
  },
];

describe('whatever breaks, nothing that stood there is lost', () => {
  test.each(STORIES)('$name', (story) => {
    const told = tryFaults(story);
    report(story.name, told);
    expect(told.wrong).toEqual([]);
  });
});
