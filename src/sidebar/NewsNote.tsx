// What was just done, where the teacher sees it.
import type { JSX } from 'preact';
import type { News } from './state';
import { texts } from './texts';

export function NewsNote({
  news,
  className,
}: {
  readonly news: News;
  readonly className: string;
}): JSX.Element | null {
  const lines = told(news, className);
  return lines.length === 0 ? null : (
    <div class="card good" id="news" tabIndex={-1}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function told(news: News, className: string): readonly string[] {
  switch (news.kind) {
    case 'undone':
      return [texts.undo.done(className, news.from)];
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
