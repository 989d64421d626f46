// Where the class is in its rhythm; while something is under way, what.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { openingOf } from '../core/groups/standing';
import { correctionTexts } from '../messages/corrections';
import { mayBeSaved, samePair, verdictOf, withSwap } from './swap';
import { Button } from './Button';
import type { Shared } from './shared';
import type { State } from './state';
import { texts } from './texts';

export function StatusLine({ state, session }: Shared): JSX.Element {
  const { task, loaded } = state;
  return (
    <div class={task === null && loaded === null ? 'status bare' : 'status'}>
      <div class={task === null ? 'sr-only' : 'busy'} role="status">
        {task === null ? whisper(state) : texts.tasks[task]}
      </div>
      {loaded !== null && (
        <div class={task === null ? 'rhythm' : 'rhythm hushed'}>
          {rhythm(loaded).map((line, i) => (
            <p key={line} class={i === 0 ? 'lead' : 'next'}>
              {line}
            </p>
          ))}
          <Postpone state={state} session={session} />
        </div>
      )}
    </div>
  );
}

/** In one click, and back again: nothing is lost by it. */
function Postpone({ state, session }: Shared): JSX.Element | null {
  const { loaded, task } = state;
  const change = loaded?.calendar.change;
  if (loaded === null || change === undefined || loaded.readOnly) return null;
  const back = change.from > change.planned;
  const { postpone, takeBack } = texts.status;
  return (
    <p class="postpone">
      <Button
        kind="link"
        unavailable={task !== null}
        onPress={() => void session.postpone(change.planned, false)}
      >
        {postpone}
      </Button>
      {back && (
        <Button
          kind="link"
          unavailable={task !== null}
          onPress={() => void session.postpone(change.planned, true)}
        >
          {takeBack}
        </Button>
      )}
    </p>
  );
}

function rhythm(loaded: LoadedClass): readonly string[] {
  const { calendar, history, className, newest, today } = loaded;
  const { due, period, of, next, change, eve } = calendar;
  const inGroups = loaded.model === 'groups' && change !== undefined && change.what !== 'pairs';
  const what = inGroups ? change.what : null;
  const { status } = texts;
  // Somebody who moved is no change of the class.
  const last = newest?.kind === 'move' ? openingOf(history, className) : newest;
  const now =
    last?.from === today
      ? status.done(period, of)
      : due === 'today'
        ? status.due(period, of, what)
        : due === 'overdue'
          ? status.overdue(period, of)
          : due === 'notYet'
            ? status.notYet(period, of)
            : status.unknown;
  if (next === '') return [now];
  const isNext = change?.from === next;
  const postponed = isNext && change.from > change.planned;
  const lines = [now, status.next(next, isNext ? what : null, postponed)];
  return isNext && eve === today ? [...lines, status.stars(next)] : lines;
}

/** What happened without moving the focus, for those who do not see it. */
function whisper({ news, picks, draft }: State): string {
  if (picks.length === 2 && draft !== null) {
    if (samePair(draft.draft, picks)) return texts.teacher.samePair;
    const swapped = withSwap(draft.draft, picks);
    if (swapped === null) return '';
    const verdict = verdictOf(draft.basis, swapped);
    if (!mayBeSaved(verdict)) return texts.teacher.breaks;
    return verdict.repeats.length > 0 ? texts.teacher.repeats : texts.teacher.fine;
  }
  const [pick] = picks;
  if (pick !== undefined && draft !== null) {
    const pupil = draft.basis.pupils.find(({ id }) => id === pick.id);
    return texts.teacher.picked(pick.kind === 'pupil' ? (pupil?.short ?? '') : pick.id);
  }
  if (news?.kind === 'away') {
    return news.gone ? texts.away.added(news.name) : texts.away.removed(news.name);
  }
  if (news?.kind === 'repaired') return correctionTexts().repaired(news.tabs);
  return news?.kind === 'swapped' ? texts.teacher.swapped(news.first, news.second) : '';
}
