// Words that teachers choose from in a column: written in the workbook's language, understood in all.
import type { NameTexts } from '../messages/name-texts';
import { everyName, names } from '../messages/names';
import { plain } from './table';

type Choice<Key extends string> = (names: NameTexts) => Readonly<Record<Key, string>>;

/** All there are, as they are offered in this workbook. */
export function offered<Key extends string>(choice: Choice<Key>): string[] {
  return Object.values<string>(choice(names()));
}

/** One of them, as it is written in this workbook. */
export function written<Key extends string>(choice: Choice<Key>, key: Key): string {
  return choice(names())[key];
}

/** Which of them a text is; undefined for none. */
export function meant<Key extends string>(choice: Choice<Key>, text: string): Key | undefined {
  for (const every of everyName(choice)) {
    const found = (Object.keys(every) as Key[]).find((key) => plain(every[key]) === plain(text));
    if (found !== undefined) return found;
  }
  return undefined;
}
