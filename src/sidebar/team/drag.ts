// Dragging a pupil with the mouse: the verdict while it hovers, the swap or move when it is let go.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TeamClass } from '../../contract/replies';
import type { PupilId } from '../../core/model';
import { groupOf, mayGo, withMove, withSwap } from './adjust';
import type { TeamSession } from './session';
import type { Proposal } from './state';
import { faultsBrought } from './verdict';

/** Pixels before a press is a drag. */
const FAR = 6;

interface Now {
  readonly session: TeamSession;
  readonly one: TeamClass;
  readonly proposal: Proposal;
  readonly may: boolean;
}

/** @returns where the cards are; touch scrolls, so it chooses two pupils by pressing them */
export function useDrag(
  session: TeamSession,
  one: TeamClass,
  proposal: Proposal,
  may: boolean,
): RefObject<HTMLUListElement | null> {
  const place = useRef<HTMLUListElement>(null);
  const now = useRef<Now>({ session, one, proposal, may });
  now.current = { session, one, proposal, may };
  useEffect(() => {
    const list = place.current;
    if (list === null) return undefined;
    const drag = new Drag(() => now.current);
    list.addEventListener('pointerdown', drag.down);
    return () => {
      list.removeEventListener('pointerdown', drag.down);
      drag.end();
    };
  }, []);
  return place;
}

class Drag {
  private pupil: PupilId | null = null;
  private start = { x: 0, y: 0 };
  private ghost: HTMLElement | null = null;
  /** What the pupil hovers over, so that it is told once. */
  private over = '';

  constructor(private readonly now: () => Now) {}

  readonly down = (event: PointerEvent): void => {
    const seat = elementOf(event.target)?.closest('.seats button');
    const pupil = seat?.querySelector<HTMLElement>('[data-pupil]')?.dataset['pupil'];
    if (pupil === undefined || event.button !== 0 || event.pointerType === 'touch') return;
    if (!this.now().may) return;
    this.pupil = pupil;
    this.start = { x: event.clientX, y: event.clientY };
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.cancel);
    window.addEventListener('keydown', this.key);
  };

  private readonly move = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    if (this.pupil === null) return;
    if (this.ghost === null) {
      if (Math.abs(x - this.start.x) + Math.abs(y - this.start.y) < FAR) return;
      this.ghost = ghostOf(this.pupil);
      document.body.classList.add('dragging');
    }
    event.preventDefault();
    this.ghost.style.transform = `translate(${x + 8}px, ${y + 8}px)`;
    const over = pupilAt(x, y);
    const card = cardAt(x, y);
    const place = `${over ?? ''} ${card}`;
    if (place === this.over) return;
    this.over = place;
    const { session, one, proposal } = this.now();
    const picks = over === null || over === this.pupil ? [this.pupil] : [this.pupil, over];
    const goal = over === null && mayGo(one, proposal, this.pupil, card) ? card : null;
    session.dispatch({ type: 'picks-set', picks, goal });
  };

  private readonly up = ({ clientX: x, clientY: y }: PointerEvent): void => {
    const { pupil } = this;
    const dragged = this.ghost !== null;
    this.end();
    if (!dragged || pupil === null) return;
    swallowClick();
    this.drop(pupil, x, y);
  };

  /** Onto a pupil they swap, onto a card with room the pupil moves; anything else is let go of. */
  private drop(pupil: PupilId, x: number, y: number): void {
    const { session, one, proposal, may } = this.now();
    const over = pupilAt(x, y);
    const to = cardAt(x, y);
    if (!may) return;
    // What may not be stays chosen, with the reason beside it.
    const mayBe = (after: Proposal | null): boolean =>
      after !== null && faultsBrought(one, proposal.draft, after.draft).length === 0;
    if (over !== null && groupOf(proposal.draft, over) !== groupOf(proposal.draft, pupil)) {
      if (mayBe(withSwap(one, proposal, [pupil, over]))) session.swap();
    } else if (over === null && mayGo(one, proposal, pupil, to)) {
      const after = withMove(one, proposal, pupil, to);
      if (mayBe(after)) session.dispatch({ type: 'moved', pupil, to });
    } else {
      session.dispatch({ type: 'picks-set', picks: [] });
    }
  }

  private readonly cancel = (): void => {
    this.end();
    this.now().session.dispatch({ type: 'picks-set', picks: [] });
  };

  private readonly key = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.cancel();
  };

  readonly end = (): void => {
    this.pupil = null;
    this.over = '';
    this.ghost?.remove();
    this.ghost = null;
    document.body.classList.remove('dragging');
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.cancel);
    window.removeEventListener('keydown', this.key);
  };
}

function elementOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target : null;
}

function pupilAt(x: number, y: number): PupilId | null {
  const seat = document.elementFromPoint(x, y)?.closest('.seats button');
  return seat?.querySelector<HTMLElement>('[data-pupil]')?.dataset['pupil'] ?? null;
}

/** The group's place in the draft; -1 beside the cards. */
function cardAt(x: number, y: number): number {
  const card = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-group]');
  return Number(card?.dataset['group'] ?? -1);
}

function ghostOf(pupil: PupilId): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'ghost';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.textContent = document.querySelector(`[data-pupil="${pupil}"]`)?.textContent ?? '';
  document.body.append(ghost);
  return ghost;
}

/** The browser makes a click of a press and a release on one button; of a drag it is none. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
