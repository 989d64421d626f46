// Pupils who fall out of every draw because their row names no class: told without their names.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { texts } from './texts';

export function LeftOut({ loaded }: { readonly loaded: LoadedClass }): JSX.Element | null {
  const count = loaded.notices.filter(({ code }) => code === 'pupil-without-class').length;
  return count === 0 ? null : <p class="hint">{texts.leftOut(count)}</p>;
}
