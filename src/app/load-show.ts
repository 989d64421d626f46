// What the dialog «Vis trekningen» needs to know of a class: nothing but what everybody may see.
import type { LoadedShow, Standing } from '../contract/replies';
import type { DrawEvent } from '../core/model';
import { promptFor } from '../core/prompts';
import { formerPupil } from '../tabs/dated';
import { sameClass } from '../tabs/roster';
import { cardsFor } from './cards';
import { readClass, type ClassState } from './class-state';
import { settingsOf } from './classes';
import { readGrade, type Grade } from './grade';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

/** @param draftId the draft that is to be shown; without it the draw that holds */
export function loadShow(ports: Ports, asked: string, draftId: string): Result<LoadedShow> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const loaded = readClass(ports, grade, asked);
  if (!loaded.ok) return refuse(loaded.findings);
  const { state } = loaded;
  const { newest, className, room, shortNames } = state;
  const names = Object.fromEntries(shortNames);
  for (const pupil of newest?.groups.flat() ?? []) names[pupil] ??= formerPupil();
  return {
    ok: true,
    className,
    names,
    desks: room.desks,
    fixtures: room.fixtures,
    standing: newest === undefined ? null : shownBefore(ports, state, newest),
    prompts: promptsOf(ports, grade, className, draftId === '' ? newest?.draftId : draftId),
  };
}

function shownBefore(ports: Ports, { showing }: ClassState, newest: DrawEvent): Standing {
  const { draftId, groups, desks, nr } = newest;
  const [id, shown] = ports.user.read('show').split(' ');
  return {
    ...{ draftId, groups, desks },
    waiting: showing?.nr === nr,
    shown: id === draftId ? Number(shown) : 0,
  };
}

/** How many changes the class had before this one decides, so an interrupted showing has the same. */
function promptsOf(
  ports: Ports,
  grade: Grade,
  className: string,
  shown: string | undefined,
): LoadedShow['prompts'] {
  const cards = cardsFor(ports, className, settingsOf(grade, className).years);
  const before = grade.history.draws.filter(
    (draw) => sameClass(draw.className, className) && draw.draftId !== shown,
  );
  const pick = (kind: 'stars' | 'starter' | 'wishes'): string =>
    promptFor(cards[kind], before.length, `${className} ${kind}`);
  return { stars: pick('stars'), starter: pick('starter'), wishes: pick('wishes') };
}

/** Where a showing has come to, should it be interrupted. */
export function rememberShown(ports: Ports, draftId: string, cards: number): { readonly ok: true } {
  ports.user.write('show', `${draftId} ${cards}`);
  return { ok: true };
}
