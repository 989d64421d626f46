// What may be a slip on the map of a room, as a sentence for a teacher.
import type { RoomMistake } from '../core/room-mistakes';
import { onScreen, type InEveryLanguage, type Language } from './language';
import { room as en } from './en/room';
import { room as nb } from './nb/room';
import { room as nn } from './nn/room';
import type { RoomSentences } from './room-sentences';

const SENTENCES: InEveryLanguage<RoomSentences> = { nb, nn, en };

export function sayRoomMistake(found: RoomMistake, language: Language = onScreen()): string {
  // The table's own type ties each code to its parameters, as in `sayFinding`.
  const say = SENTENCES[language][found.code] as (params: object) => string;
  return say(found.params);
}
