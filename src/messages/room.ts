// What may be a slip on the map of a room, as a sentence for a teacher.
import type { RoomMistake } from '../core/room-mistakes';
import type { InEveryLanguage, Language } from './language';
import { room as nb } from './nb/room';
import type { RoomSentences } from './room-sentences';

const SENTENCES: InEveryLanguage<RoomSentences> = { nb };

export function sayRoomMistake(found: RoomMistake, language: Language = 'nb'): string {
  // The table's own type ties each code to its parameters, as in `sayFinding`.
  const say = SENTENCES[language][found.code] as (params: object) => string;
  return say(found.params);
}
