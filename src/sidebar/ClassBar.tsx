// The top of the sidebar: the class chooser and the menu with the rarer things.
import type { JSX } from 'preact';
import { Menu } from './Menu';
import type { Shared } from './shared';
import { texts } from './texts';

export function ClassBar({ state, session }: Shared): JSX.Element {
  const { classes, className, task } = state;
  const names = className === '' || classes.includes(className) ? classes : [className, ...classes];
  return (
    <div class="bar">
      <label for="class">{texts.labels.chooser}</label>
      <select
        id="class"
        value={className}
        disabled={names.length === 0 || (task !== null && task !== 'loading')}
        onChange={(event) => void session.chooseClass(event.currentTarget.value)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <Menu state={state} session={session} />
    </div>
  );
}
