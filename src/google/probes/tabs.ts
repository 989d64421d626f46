// Probes of tabs: names, marks, what is in sight, and a protection that warns.
import { shown, tried, ACCEPTED, REFUSED, type Probe, type ProbeBench, type Sheet } from './probe';

const KEY = 'laeringspartner.probe';

/** A tab that is made all the same is removed again. */
function making(name: (bench: ProbeBench) => string): Probe['run'] {
  return (bench) => {
    const { spreadsheet } = bench;
    let made: Sheet | undefined;
    const said = tried(() => {
      made = spreadsheet.insertSheet(name(bench), spreadsheet.getNumSheets());
    });
    if (made !== undefined) spreadsheet.deleteSheet(made);
    return said;
  };
}

export const TAB_PROBES: readonly Probe[] = [
  { id: 'tab-name-longest', expected: ACCEPTED, run: making(() => 'x'.repeat(100)) },
  { id: 'tab-name-long-refused', expected: REFUSED, run: making(() => 'x'.repeat(101)) },
  { id: 'tab-name-taken-refused', expected: REFUSED, run: making(({ sheet }) => sheet.getName()) },
  {
    id: 'tab-name-other-case-refused',
    expected: REFUSED,
    run: making(({ sheet }) => sheet.getName().toUpperCase()),
  },
  {
    id: 'tab-found-by-exact-case',
    expected: 'none',
    run: ({ spreadsheet, sheet }) =>
      spreadsheet.getSheetByName(sheet.getName().toUpperCase()) === null ? 'none' : 'found',
  },
  {
    id: 'mark-survives-renaming',
    expected: 'found 1',
    run({ spreadsheet, sheet }) {
      const name = sheet.getName();
      sheet.addDeveloperMetadata(KEY, '1');
      sheet.setName(`${name} 2`);
      const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
      const same = mark?.getLocation().getSheet()?.getSheetId() === sheet.getSheetId();
      const said = `${same ? 'found' : 'lost'} ${mark?.getValue() ?? ''}`;
      mark?.remove();
      sheet.setName(name);
      return said;
    },
  },
  {
    id: 'mark-removed',
    expected: '0',
    run({ spreadsheet, sheet }) {
      sheet.addDeveloperMetadata(KEY, '1');
      const find = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
      for (const mark of find()) mark.remove();
      return String(find().length);
    },
  },
  {
    id: 'warning-lets-scripts-write',
    expected: 'skrevet',
    run({ sheet, cells }) {
      sheet.protect().setDescription('Systemsjekk').setWarningOnly(true);
      return shown(cells(1, 1).setValues([['skrevet']]));
    },
  },
  {
    id: 'hidden-tab-comes-back',
    expected: 'true false',
    run({ sheet }) {
      sheet.hideSheet();
      const hidden = sheet.isSheetHidden();
      sheet.showSheet();
      return `${String(hidden)} ${String(sheet.isSheetHidden())}`;
    },
  },
  {
    id: 'last-visible-tab-stays',
    expected: REFUSED,
    run({ spreadsheet, sheet }) {
      const others = spreadsheet
        .getSheets()
        .filter((one) => one.getSheetId() !== sheet.getSheetId() && !one.isSheetHidden());
      const hidden: typeof others = [];
      try {
        for (const one of others) {
          one.hideSheet();
          hidden.push(one);
        }
        return tried(() => sheet.hideSheet());
      } finally {
        for (const one of hidden) one.showSheet();
      }
    },
  },
];
