// What a class's posters and slips say: its own words from `Samtalekort`, and who sits with whom.
import type { Finding } from '../contract/findings';
import type { PosterKind } from '../contract/paper';
import type { PupilId } from '../core/model';
import { takingPart } from '../core/presence';
import { cardsOf, type Cards } from '../core/prompts';
import { withPartners } from '../core/partners';
import { missingToday, presentToday, proposeToday } from '../core/today';
import { readCards } from '../tabs/cards';
import type { Poster } from '../tabs/poster';
import { compareDesks } from '../tabs/room';
import type { Slip } from '../tabs/slips';
import type { Substitute } from '../tabs/substitute';
import { TAB } from '../tabs/tab-names';
import { writtenOn, type ClassState } from './class-state';
import { seatedBy } from './draw-tabs';
import type { Grade } from './grade';
import type { Ports } from './ports';

/** With what is not on it because it could not be read. */
export function posterOf(
  { workbook }: Ports,
  { className, settings }: ClassState,
  kind: PosterKind,
): { readonly poster: Poster; readonly notices: readonly Finding[] } {
  if (kind === 'leader') return { poster: { name: 'leader', className }, notices: [] };
  if (kind === 'change') {
    const name = settings.model === 'groups' ? 'changeLeader' : 'changePartner';
    return { poster: { name, className }, notices: [] };
  }
  const { own, problems } = ownWords(workbook, className, settings.years);
  return { poster: { name: 'partner', className, own: own.poster }, notices: problems };
}

/** What the class has written itself; what cannot be read is told. */
function ownWords(
  workbook: Ports['workbook'],
  className: string,
  years: number,
): { readonly own: Cards; readonly problems: readonly Finding[] } {
  const values = writtenOn(workbook.readRequired(TAB.cards));
  const { cards, problems } = values === null ? { cards: [], problems: [] } : readCards(values);
  return { own: cardsOf(cards, className, years), problems };
}

/** @param away today: they keep their seats on the map, as those who have left do, and lead no group */
export function substituteOf(
  { workbook }: Ports,
  grade: Grade,
  state: ClassState,
  away: readonly PupilId[],
): { readonly page: Substitute; readonly notices: readonly Finding[] } {
  const { className, today, settings, rules, room } = state;
  const pupils = state.pupils.map(({ id }) => id);
  const { own, problems } = ownWords(workbook, className, settings.years);
  const { base, ...seated } = seatedBy(grade, state, grade.history, heldToday(grade, state));
  const missing = missingToday(seated, pupils, rules, away);
  const present = presentToday(pupils, rules, away);
  // Where those sit that were brought in nobody knows.
  const known = base === undefined && seated.desks.every((desk) => desk !== '');
  const here = base?.here && new Set([...base.here].filter((pupil) => !away.includes(pupil)));
  return {
    page: {
      ...{ className, today, missing, routines: own.routine },
      away: pupils
        .filter((pupil) => !present.includes(pupil))
        .map((pupil) => state.shortNames.get(pupil) ?? ''),
      alone: known ? proposeToday(seated, missing, rules, room.desks) : [],
      seated: { ...seated, ...(base && { base: { ...base, ...(here && { here }) } }) },
    },
    notices: problems,
  };
}

/** For everybody who is here, with whom they sit with today; in the order of the room. */
export function slipsOf(grade: Grade, state: ClassState): readonly Slip[] {
  const { rules, room, shortNames } = state;
  const pupils = state.pupils.map(({ id }) => id);
  const here = takingPart(pupils, rules);
  const seating = heldToday(grade, state);
  const { kind = 'pairs', groups = [], desks = [] } = seating ?? {};
  const order = groups
    .map((_, i) => i)
    .sort((a, b) => compareDesks(desks[a] ?? '', desks[b] ?? ''));
  const seated = {
    kind,
    groups: order.map((i) => groups[i] ?? []),
    desks: order.map((i) => desks[i] ?? ''),
  };
  const nameOf = (pupil: string): string => shortNames.get(pupil) ?? '';
  return withPartners(seated, here, room).map(({ pupil, partners }) => ({
    name: nameOf(pupil),
    partners: partners.map(nameOf),
  }));
}

/** Groups may be composed for a later day; where none hold yet, those to come. */
function heldToday({ history }: Grade, { className, today, newest }: ClassState) {
  return history.newest(className, today) ?? newest;
}
