// The map of the room on the wall: the desk that is shown is lit, the earlier ones are filled in.
import type { JSX } from 'preact';
import { namesOnDesk } from './desk-names';
import { measure } from './measure';
import type { DeskBox, WallMap } from './wall-map';

interface MapProps {
  readonly map: WallMap;
  /** Desks whose names may be seen. */
  readonly filled: ReadonlySet<string>;
  readonly lit: ReadonlySet<string>;
  readonly label: string;
}

/** Around the desks, in units of the map. */
const EDGE = 8;
const GAP = 7;
/** From a box to the text in it. */
const INSIDE = 1.8 * GAP;
/** The largest letters of a name, in units of the map. */
const NAME = 22;

export function RoomMap({ map, filled, lit, label }: MapProps): JSX.Element {
  const box = `${-EDGE} ${-EDGE} ${map.width + 2 * EDGE} ${map.height + 2 * EDGE}`;
  return (
    <svg class="map" viewBox={box} role="img" aria-label={label}>
      {map.fixtures.map((one) => (
        <g key={`${one.x} ${one.y}`} class={one.board ? 'board' : 'fixture'}>
          <rect
            x={one.x + GAP}
            y={one.y + GAP}
            width={one.width - 2 * GAP}
            height={one.height - 2 * GAP}
            rx={5}
          />
          <Text {...one} text={one.text} most={19} />
        </g>
      ))}
      {map.desks.map((desk) => (
        <Desk key={desk.id} desk={desk} filled={filled.has(desk.id)} lit={lit.has(desk.id)} />
      ))}
    </svg>
  );
}

interface DeskProps {
  readonly desk: DeskBox;
  readonly filled: boolean;
  readonly lit: boolean;
}

/** Thick and dark where it is lit, thin where it is filled, dashed where it is to come. */
function Desk({ desk, filled, lit }: DeskProps): JSX.Element {
  const state = lit ? 'lit' : filled ? 'filled' : 'to-come';
  return (
    <g class={`desk ${state}`}>
      <rect
        x={desk.x + GAP}
        y={desk.y + GAP}
        width={desk.width - 2 * GAP}
        height={desk.height - 2 * GAP}
        rx={7}
      />
      {filled && !lit ? (
        <Names desk={desk} />
      ) : (
        <Text {...desk} text={desk.id} most={lit ? 36 : 25} />
      )}
    </g>
  );
}

function Names({ desk }: { readonly desk: DeskBox }): JSX.Element {
  const { size, names } = namesOnDesk(desk, measure, { edge: INSIDE, most: NAME });
  return (
    <g font-size={size} dominant-baseline="central">
      {names.map(({ text, x, y, anchor }) => (
        <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

interface TextProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The largest letters, in units of the map. */
  readonly most: number;
}

/** In the middle of a box, as large as fits. */
function Text({ x, y, width, height, text, most }: TextProps): JSX.Element {
  const room = width - 2 * INSIDE;
  const size = Math.min(most, height * 0.62, room / Math.max(1, measure(text)));
  return (
    <text
      x={x + width / 2}
      y={y + height / 2}
      font-size={size}
      text-anchor="middle"
      dominant-baseline="central"
    >
      {text}
    </text>
  );
}
