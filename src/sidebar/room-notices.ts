// What may be a slip on the class's map of its room, as sentences for the teacher's part.
import type { LoadedClass } from '../contract/replies';
import { roomMistakes } from '../core/room-mistakes';
import { sayRoomMistake } from '../messages/room';

/** Found here and not on the server, which sends the map as it read it. */
export function roomNotices(loaded: LoadedClass): readonly string[] {
  const names = loaded.pupils.flatMap(({ name, short }) => [name, short, name.split(' ')[0] ?? '']);
  const alone = loaded.rules.filter(({ kind }) => kind === 'alone').length;
  const around = { groups: loaded.model === 'groups', alone, names };
  return roomMistakes(loaded, around).map((mistake) => sayRoomMistake(mistake));
}
