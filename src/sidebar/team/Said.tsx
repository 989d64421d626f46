// What happened, told once to eyes and to screen readers alike; and what is under way.
import type { JSX } from 'preact';
import type { NameOf } from '../../messages/finding-sentences';
import { onTable } from './ask';
import type { News, State } from './state';
import { groupSentences, namesIn, words } from './texts';

export function Said({ state }: { readonly state: State }): JSX.Element {
  const { news, task } = state;
  const at = onTable(state);
  const nameOf: NameOf = at === null ? String : namesIn(at.one);
  const text = task !== null ? words.tasks[task] : news === null ? '' : told(news, nameOf);
  // Always there: a live region must be on the page before it has something to say.
  return (
    <p id="news" class="said" role="status" tabIndex={-1}>
      {text}
    </p>
  );
}

function told(news: News, nameOf: NameOf): string {
  const say = words.news;
  switch (news.kind) {
    case 'composed':
      return say.composed(news.groups);
    case 'swapped':
      return say.swapped(nameOf(news.pupils[0]), nameOf(news.pupils[1]));
    case 'moved':
      return say.moved(nameOf(news.pupil), news.to);
    case 'placed': {
      const troubles = groupSentences(news.findings, nameOf);
      return say.placed(nameOf(news.pupil), news.to, news.why, troubles);
    }
    case 'undone':
      return say.undone;
    case 'kept':
      return say.kept;
    case 'thrown':
      return say.thrown;
    case 'apart':
      return say.apart(news.pupils.map(nameOf), news.swapped?.map(nameOf) ?? null, news.together);
  }
}
