// Text in which the name of a tab stays on one line, as long as a line of the sidebar holds it.
import type { ComponentChild } from 'preact';

export function unbroken(text: string): ComponentChild[] {
  const parts = text.split(/(«[^»]{1,24}»)/);
  return parts.map((part, at) => (at % 2 === 0 ? part : <span class="unbroken">{part}</span>));
}
