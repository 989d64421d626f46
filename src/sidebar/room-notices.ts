// What may be a slip on the class's map of its room, as sentences for the teacher's part.
import type { LoadedClass } from '../contract/replies';
import { roomMistakes, type RoomMistake } from '../core/room-mistakes';
import { sayRoomMistake } from '../messages/room';

/** Found here and not on the server, which sends the map as it read it. */
export function roomNotices(
  loaded: LoadedClass,
  isMeant: (code: RoomMistake['code']) => boolean = () => true,
): readonly string[] {
  const names = loaded.pupils.flatMap(({ name, short }) => [name, short, name.split(' ')[0] ?? '']);
  const alone = loaded.rules.filter(({ kind }) => kind === 'alone').length;
  const around = { groups: loaded.model === 'groups', alone, names };
  return roomMistakes(loaded, around)
    .filter(({ code }) => isMeant(code))
    .map((mistake) => sayRoomMistake(mistake));
}

/** Slips that cost seats, and say nothing of any pupil: for the card that everybody sees. */
export function costsSeats(code: RoomMistake['code']): boolean {
  return /^(labels|formula|desk|tables)/.test(code);
}
