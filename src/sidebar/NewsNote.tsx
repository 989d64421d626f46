// What was just done, where the teacher sees it.
import type { JSX } from 'preact';
import type { News, State } from './state';
import { texts } from './texts';

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
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function told(news: News, { className, loaded }: State): readonly string[] {
  switch (news.kind) {
    case 'undone':
      return [(loaded?.model === 'groups' ? texts.groups : texts).undo.done(className, news.from)];
    case 'prepared':
      return [texts.prepared.made(news.tabs)];
    case 'arranged':
      return [
        texts.rooms.done(news.tab),
        ...(news.kept === '' ? [] : [texts.rooms.kept(news.kept)]),
      ];
    case 'named':
      return [texts.name.kept];
    default:
      return [];
  }
}
