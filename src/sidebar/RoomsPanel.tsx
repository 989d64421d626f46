// «Ferdige klasserom»: rooms to start from, each with a small picture.
import type { JSX } from 'preact';
import { LAYOUTS } from '../core/room-layouts';
import { Button } from './Button';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import { RoomPicture } from './RoomPicture';
import { peopleAtDesk, peopleIn } from './rooms';
import type { Shared } from './shared';
import { texts } from './texts';

export function RoomsPanel({ state, session }: Shared): JSX.Element | null {
  const { loaded, task } = state;
  if (loaded === null) return null;
  const people = peopleAtDesk(loaded);
  // Base groups sit at tables, however the room is.
  const kinds = people === 4 ? LAYOUTS.filter((kind) => kind === 'tables') : LAYOUTS;
  return (
    <Card id="panel" title={texts.rooms.title}>
      <p>{texts.rooms.text}</p>
      <ul class="rooms">
        {kinds.map((kind) => (
          <li key={kind}>
            <Button
              kind="room"
              unavailable={task !== null}
              onPress={() => void session.arrangeRoom(kind)}
            >
              <RoomPicture kind={kind} pupils={peopleIn(loaded)} people={people} />
              {texts.rooms.kinds[kind]}
            </Button>
          </li>
        ))}
      </ul>
      <CloseButton session={session} />
    </Card>
  );
}
