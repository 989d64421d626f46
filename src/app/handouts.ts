// What a class's posters and slips say: its own words from `Samtalekort`, and who sits with whom.
import type { Finding } from '../contract/findings';
import type { PosterKind } from '../contract/paper';
import { cardsOf } from '../core/prompts';
import { withPartners } from '../core/partners';
import { readCards } from '../tabs/cards';
import type { Poster } from '../tabs/poster';
import { compareDesks } from '../tabs/room';
import { sameClass } from '../tabs/roster';
import type { Slip } from '../tabs/slips';
import { TAB } from '../tabs/tab-names';
import { writtenOn, type ClassState } from './class-state';
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
  const values = writtenOn(workbook.readRequired(TAB.cards));
  const { cards, problems } = values === null ? { cards: [], problems: [] } : readCards(values);
  const own = cardsOf(cards, className, settings.years).poster;
  return { poster: { name: 'partner', className, own }, notices: problems };
}

/** For everybody who is here, with whom they sit with today; in the order of the room. */
export function slipsOf({ history }: Grade, state: ClassState): readonly Slip[] {
  const { className, today, rules, room, shortNames } = state;
  const away = new Set(rules.flatMap((rule) => (rule.kind === 'away' ? [rule.pupil] : [])));
  const here = state.pupils.map(({ id }) => id).filter((id) => !away.has(id));
  const begun = history.current.filter(
    (draw) => sameClass(draw.className, className) && draw.from <= today,
  );
  // Groups may be composed for a later day.
  const seating = begun[begun.length - 1] ?? state.newest;
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
