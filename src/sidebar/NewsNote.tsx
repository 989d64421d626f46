// What was just done, where the teacher sees it.
import type { JSX } from 'preact';
import { correctionTexts } from '../messages/corrections';
import type { News, State } from './state';
import { texts } from './texts';
import { unbroken } from './unbroken';

const words = correctionTexts();

export function NewsNote({
  news,
  state,
}: {
  readonly news: News;
  readonly state: State;
}): JSX.Element | null {
  const lines = told(news, state);
  return lines.length === 0 ? null : (
    <div class="card good" id="news" tabIndex={-1}>
      {lines.map((line) => (
        <p key={line}>{unbroken(line)}</p>
      ))}
    </div>
  );
}

function told(news: News, { className, loaded }: State): readonly string[] {
  switch (news.kind) {
    case 'undone':
      return [(loaded?.model === 'groups' ? texts.groups : texts).undo.done(className, news.from)];
    case 'prepared':
      // Those of the product's own are nothing to look at.
      return [texts.prepared.made(news.tabs.filter((tab) => !tab.startsWith('_')))];
    case 'arranged':
      return [
        texts.rooms.done(news.tab),
        ...(news.kept === '' ? [] : [texts.rooms.kept(news.kept)]),
      ];
    case 'corrected':
      return [news.kept ? words.kept : words.back];
    case 'repaired':
      return [words.repaired(news.tabs)];
    case 'dated':
      return [
        words.shown(news.shown.tab, news.shown.drawn),
        // Of the newest one there is a card of its own.
        ...(news.shown.corrected && news.nr !== loaded?.newest?.nr ? [words.older] : []),
      ];
    case 'tidied':
      return [
        words.old.removed(news.removed),
        ...(news.left.length > 0 ? [words.old.left(news.left)] : []),
      ];
    case 'named':
      return [texts.name.kept];
    default:
      return [];
  }
}
