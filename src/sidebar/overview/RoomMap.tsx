// The room as its map shows it, each desk shaded by how often a pupil has sat there.
import type { JSX } from 'preact';
import type { DeskId } from '../../core/model';
import { joinedFixtures, type Fixture, type MappedDesk, type Seat } from '../../core/room';
import { colourOf, inkOn, shadeOf } from '../../core/shades';

interface RoomMapProps {
  readonly room: { readonly desks: readonly MappedDesk[]; readonly fixtures: readonly Fixture[] };
  readonly visits: ReadonlyMap<DeskId, number>;
}

/** Of a seat, in pixels. */
const WIDTH = 52;
const HEIGHT = 40;
const GAP = 3;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The table beside it says the same. */
export function RoomMap({ room, visits }: RoomMapProps): JSX.Element {
  const { desks, fixtures } = room;
  const seats: readonly Seat[] = [...desks.flatMap(({ cells }) => cells), ...fixtures];
  const [top, left] = [
    Math.min(...seats.map((s) => s.row)),
    Math.min(...seats.map((s) => s.column)),
  ];
  const rows = Math.max(...seats.map((s) => s.row)) - top + 1;
  const columns = Math.max(...seats.map((s) => s.column)) - left + 1;
  const most = Math.max(0, ...visits.values());
  const boxOf = (cells: readonly Seat[]): Box => {
    const [xs, ys] = [cells.map((s) => s.column - left), cells.map((s) => s.row - top)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return {
      x: x * WIDTH + GAP,
      y: y * HEIGHT + GAP,
      width: (Math.max(...xs) - x + 1) * WIDTH - 2 * GAP,
      height: (Math.max(...ys) - y + 1) * HEIGHT - 2 * GAP,
    };
  };
  return (
    <svg class="room" viewBox={`0 0 ${columns * WIDTH} ${rows * HEIGHT}`} aria-hidden="true">
      {joinedFixtures(fixtures).map((cells) => {
        const box = boxOf(cells);
        return (
          <g key={`${box.x} ${box.y}`}>
            <rect class="fixture" {...box} />
            <Words box={box} ink="#474747" text={cells[0]?.text ?? ''} small />
          </g>
        );
      })}
      {desks.map(({ id, cells }) => {
        const count = visits.get(id) ?? 0;
        const shade = shadeOf(count, most);
        const box = boxOf(cells);
        return (
          <g key={id}>
            <rect class="desk" {...box} rx={4} fill={colourOf(shade)} />
            <Words box={box} ink={inkOn(shade)} text={count === 0 ? id : `${id}: ${count}`} />
          </g>
        );
      })}
    </svg>
  );
}

interface WordsProps {
  readonly box: Box;
  readonly ink: string;
  readonly text: string;
  readonly small?: boolean;
}

/** In the middle; squeezed where the box is too narrow. */
function Words({ box, ink, text, small = false }: WordsProps): JSX.Element {
  const size = small ? 11 : 15;
  const room = box.width - 4;
  const tight = text.length * size * 0.62 > room ? { textLength: room } : {};
  return (
    <text
      x={box.x + box.width / 2}
      y={box.y + box.height / 2 + size / 3}
      text-anchor="middle"
      font-size={size}
      fill={ink}
      lengthAdjust="spacingAndGlyphs"
      {...tight}
    >
      {text}
    </text>
  );
}
