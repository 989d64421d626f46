// Whose turn it is to speak: the names as large as the wall takes.
import type { JSX } from 'preact';
import type { LessonGroup } from '../../contract/replies';
import { namesHere } from './here';
import { texts, type Part } from './texts';

interface WordProps {
  readonly group: LessonGroup;
  readonly away: Part['state']['away'];
}

export function Word({ group, away }: WordProps): JSX.Element {
  const names = namesHere(group, away);
  const longest = Math.max(...names.map((name) => name.length), 1);
  return (
    <div class="what" key={group.desk}>
      <h1 id="scene" tabIndex={-1}>
        <span class="to">{texts.word.to} </span>
        <span class="names" style={{ '--lines': names.length, '--longest': longest }}>
          {names.map((name) => (
            <span key={name}>{name} </span>
          ))}
        </span>
      </h1>
      <p class="desk">{group.desk}</p>
    </div>
  );
}
