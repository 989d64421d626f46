// What must be put right in the sheet before the class can be drawn.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { isDelicate } from '../messages/audience';
import { Card } from './Card';
import { Lines } from './Lines';
import { sentences } from './sentences';
import { mustMend, namesOf, texts } from './texts';

export function Problems({ loaded }: { readonly loaded: LoadedClass }): JSX.Element | null {
  const { pupils } = loaded;
  // A question that is asked on a card of its own is not told once more.
  const problems = loaded.problems.filter(({ code }) => code !== 'identity-question');
  if (problems.length === 0) return null;
  const open = problems.filter((finding) => !isDelicate(finding));
  const lines = sentences(open, namesOf(pupils));
  return (
    <Card id="problems" title={mustMend(loaded)} tone="warn" alert>
      <Lines lines={open.length < problems.length ? [...lines, texts.teacher.delicate] : lines} />
    </Card>
  );
}
