// Pupils who are here on some days of the week: the stand-in pairs of the other days, for the teacher.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { midPeriodTexts } from '../messages/mid-period';
import { neverTogether, standIns } from './part-time';
import { namesOf } from './texts';
import { Titled } from './Titled';

const words = midPeriodTexts();

export function PartTime({ loaded }: { readonly loaded: LoadedClass }): JSX.Element | null {
  const nameOf = namesOf(loaded.pupils);
  const lines = [
    ...neverTogether(loaded).map((group) => words.never(group.map(nameOf))),
    ...standIns(loaded).map(({ days, alone, desk, joins }) =>
      words.standIn(days, alone.map(nameOf), desk, joins),
    ),
  ];
  return <Titled id="part-time" title={words.partTime} lines={lines} />;
}
