// What is said of slips on the map of a room: one complete set of these a language.
import type { RoomMistakes } from '../core/room-mistakes';

export type RoomSentences = {
  readonly [C in keyof RoomMistakes]: (params: RoomMistakes[C]) => string;
};
