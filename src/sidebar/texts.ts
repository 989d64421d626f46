// The sidebar's texts in the language it speaks, and what is said of a draft.
import type { LoadedClass, PupilView } from '../contract/replies';
import type { PupilId } from '../core/model';
import { sidebarTexts } from '../messages/sidebar';
import { sentences } from './sentences';
import type { Verdict } from './swap';

export const texts = sidebarTexts();

/** How the pupils of a class are called, as short as the class allows. */
export function namesOf(pupils: readonly PupilView[]): (pupil: PupilId) => string {
  const names = new Map(pupils.map((pupil) => [pupil.id, pupil.short]));
  return (pupil) => names.get(pupil) ?? texts.teacher.unknownPupil;
}

/** Above what stands in the way: base groups are not drawn. */
export function mustMend({ model }: LoadedClass): string {
  return model === 'groups' ? texts.trouble.mendFirst : texts.labels.mustMend;
}

/** What is wrong with a draft, as sentences. */
export function faultsIn(
  verdict: Pick<Verdict, 'broken' | 'tooSmall'>,
  nameOf: (pupil: PupilId) => string,
): readonly string[] {
  return [
    ...sentences(verdict.broken, nameOf),
    ...verdict.tooSmall.map((desk) => texts.teacher.deskSmall(desk)),
  ];
}

/** Who has sat together before this school year, as sentences. */
export function repeatsIn(
  repeats: Verdict['repeats'],
  nameOf: (pupil: PupilId) => string,
): readonly string[] {
  return repeats.map(({ pupils, times, last, agreed }) => {
    const said = texts.teacher.repeat(pupils.map(nameOf), times, last);
    return agreed ? `${said} ${texts.teacher.agreed}` : said;
  });
}
