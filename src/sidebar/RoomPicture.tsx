// A ready-made room as a small picture to choose by: desks with their seats, the board in front.
import type { JSX } from 'preact';
import type { Block } from '../core/desk-rows';
import { layoutOf, type LayoutKind } from '../core/room-layouts';

/** In pixels, unless the style sheet says otherwise. */
const WIDTH = 120;
const HEIGHT = 90;
const EDGE = 5;
/** A cell is never drawn larger than this, so that few pupils have a small room, not large desks. */
const LARGEST = 11;
/** Between a desk and the edge of its cells; a desk for two is shallow, with room for the chairs. */
const GAP = 0.8;
const CHAIRS = 0.15;

const LOOKS = {
  desk: { fill: '#fdf3d8', stroke: '#7a4b00' },
  teacher: { fill: '#dadce0', stroke: '#474747' },
  board: { fill: '#474747', stroke: '#474747' },
  door: { fill: 'none', stroke: '#747775' },
};

interface RoomPictureProps {
  readonly kind: LayoutKind;
  readonly pupils: number;
  /** At a desk, as in `layoutOf`. */
  readonly people: 2 | 4;
}

/** A decoration: what it shows must be said beside it. */
export function RoomPicture({ kind, pupils, people }: RoomPictureProps): JSX.Element {
  const { desks, fixtures } = layoutOf(kind, pupils, people);
  const front = fixtures[0]?.row ?? 1;
  const columns = Math.max(...fixtures.map((one) => one.column + one.columns - 1));
  const cell = Math.min(LARGEST, (WIDTH - 2 * EDGE) / columns, (HEIGHT - 2 * EDGE) / front);
  const left = (WIDTH - columns * cell) / 2;
  // The board hangs on the lower edge, however small the room.
  const top = HEIGHT - EDGE - front * cell;
  const box = (block: Block): Box => ({
    x: left + (block.column - 1) * cell + GAP,
    y: top + (block.row - 1) * cell + GAP,
    width: block.columns * cell - 2 * GAP,
    height: block.rows * cell - 2 * GAP,
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} fill="#fff" stroke="#dadce0" />
      {desks.map((desk) => {
        const { x, y, width, height } = shallow(
          box(desk),
          desk,
          kind === 'tables' ? 0 : cell * CHAIRS,
        );
        return (
          <g key={`${x} ${y}`}>
            <rect {...{ x, y, width, height }} rx={1} {...LOOKS.desk} stroke-width={0.8} />
            {desk.columns > 1 && (
              <Line x1={x + width / 2} y1={y} x2={x + width / 2} y2={y + height} />
            )}
            {desk.rows > 1 && (
              <Line x1={x} y1={y + height / 2} x2={x + width} y2={y + height / 2} />
            )}
          </g>
        );
      })}
      {fixtures.map((one) => {
        const { x, y, width, height } = box(one);
        const thin = one.kind === 'board' ? { y: y + height - 2, height: 2.4 } : { y, height };
        return (
          <rect
            key={one.kind}
            x={x}
            width={width}
            {...thin}
            {...LOOKS[one.kind]}
            stroke-width={0.8}
          />
        );
      })}
    </svg>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shallow(box: Box, { rows, columns }: Block, by: number): Box {
  const across = columns === 1 ? by : 0;
  const along = rows === 1 ? by : 0;
  return {
    x: box.x + across,
    y: box.y + along,
    width: box.width - 2 * across,
    height: box.height - 2 * along,
  };
}

interface LineProps {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Between two seats of a desk. */
function Line(ends: LineProps): JSX.Element {
  return <line {...ends} stroke={LOOKS.desk.stroke} stroke-width={0.4} />;
}
