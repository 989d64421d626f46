// The matrix as a picture: a cell for each two, shaded and with its number, to point at or go through.
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { colourOf, inkOn, shadeOf } from '../../core/shades';

/** Row and column, from 0. */
export type Cell = readonly [row: number, column: number];

interface MatrixPictureProps {
  readonly names: readonly string[];
  /** Times together; null of a pupil with itself. */
  readonly rows: readonly (readonly (number | null)[])[];
  readonly most: number;
  readonly label: string;
  readonly cell: Cell | null;
  /** Told how what is pointed at changes: keys may come faster than the page is drawn. */
  readonly point: (change: (cell: Cell | null) => Cell | null) => void;
}

/** In pixels: as high as the dialog shows thirty of, and wide enough for two digits. */
const WIDTH = 23;
const HEIGHT = 18;
const BESIDE = 92;
const ABOVE = 66;
/** Room to the right for the last of the names that lean. */
const LEAN = 30;

/** From the middle of one digit to that of the next. */
const DIGIT = 6.5;

/** Where a pupil would meet itself. */
const SELF = '#c4c7c9';

const ARROWS: Readonly<Record<string, Cell>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function MatrixPicture(props: MatrixPictureProps): JSX.Element {
  const { names, rows, most, label, cell, point } = props;
  const place = useRef<SVGSVGElement>(null);
  const [width, height] = [names.length * WIDTH, names.length * HEIGHT];
  // Only the frame around what is pointed at changes while the pointer moves.
  const still = useMemo(() => <Cells names={names} rows={rows} most={most} />, [names, rows, most]);
  const cellAt = (x: number, y: number): Cell | null => {
    const box = place.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const column = Math.floor((x - box.left - BESIDE) / WIDTH);
    const row = Math.floor((y - box.top - ABOVE) / HEIGHT);
    return names[row] === undefined || names[column] === undefined ? null : [row, column];
  };
  return (
    <svg
      ref={place}
      class="matrix"
      role="application"
      aria-label={label}
      // In SVG the name of an attribute is what it is.
      tabindex={0}
      width={BESIDE + width + LEAN}
      height={ABOVE + height + 1}
      onPointerMove={({ clientX, clientY }) => {
        const at = cellAt(clientX, clientY);
        point((now) => (at?.join() === now?.join() ? now : at));
      }}
      onPointerLeave={() => point(() => null)}
      onKeyDown={(event) => {
        const by = ARROWS[event.key];
        if (by === undefined || names.length === 0) return;
        event.preventDefault();
        point((now) => moved(now, by, names.length));
      }}
    >
      <g transform={`translate(${BESIDE} ${ABOVE})`}>
        {cell !== null && <Band cell={cell} />}
        {still}
        {cell !== null && <Frame cell={cell} width={width} height={height} />}
      </g>
    </svg>
  );
}

/** The first arrow goes to the first cell. */
function moved(cell: Cell | null, by: Cell, size: number): Cell {
  if (cell === null) return [0, 0];
  const within = (at: number): number => Math.max(0, Math.min(size - 1, at));
  return [within(cell[0] + by[0]), within(cell[1] + by[1])];
}

type CellsProps = Pick<MatrixPictureProps, 'names' | 'rows' | 'most'>;

/**
 * A path for all cells of a shade and a text for all numbers of a row: an element for each of 900 cells
 * takes several times as long to draw.
 */
function Cells({ names, rows, most }: CellsProps): JSX.Element {
  return (
    <g>
      {names.map((name, i) => (
        <g key={i}>
          <text class="name" x={-6} y={i * HEIGHT + 13} text-anchor="end">
            {name}
          </text>
          <text class="name" transform={`translate(${i * WIDTH + WIDTH / 2 + 1} -6) rotate(-58)`}>
            {name}
          </text>
        </g>
      ))}
      {[...boxesOf(rows, most)].map(([fill, boxes]) => (
        <path key={fill} class="cells" fill={fill} d={boxes} />
      ))}
      {rows.map((row, r) => (
        <Numbers key={r} row={row} y={r * HEIGHT + 13} most={most} />
      ))}
    </g>
  );
}

/** Of each colour the outlines of its cells. */
function boxesOf(rows: CellsProps['rows'], most: number): ReadonlyMap<string, string> {
  const boxes = new Map<string, string>();
  rows.forEach((row, r) => {
    row.forEach((count, c) => {
      const fill = count === null ? SELF : colourOf(shadeOf(count, most));
      const box = `M${c * WIDTH} ${r * HEIGHT}h${WIDTH}v${HEIGHT}h${-WIDTH}z`;
      boxes.set(fill, (boxes.get(fill) ?? '') + box);
    });
  });
  return boxes;
}

interface NumbersProps {
  readonly row: readonly (number | null)[];
  readonly y: number;
  readonly most: number;
}

/** Each digit in its place, in the ink its cell asks for. */
function Numbers({ row, y, most }: NumbersProps): JSX.Element {
  const inks = new Map<string, { digits: string; x: number[] }>();
  row.forEach((count, column) => {
    if (count === null || count === 0) return;
    const digits = String(count);
    const ink = inkOn(shadeOf(count, most));
    const line = inks.get(ink) ?? { digits: '', x: [] };
    const first = column * WIDTH + WIDTH / 2 - ((digits.length - 1) * DIGIT) / 2;
    line.digits += digits;
    line.x.push(...Array.from(digits, (_, i) => first + i * DIGIT));
    inks.set(ink, line);
  });
  return (
    <>
      {[...inks].map(([ink, { digits, x }]) => (
        <text key={ink} x={x.join(' ')} y={y} text-anchor="middle" fill={ink}>
          {digits}
        </text>
      ))}
    </>
  );
}

interface OverProps {
  readonly cell: Cell;
  readonly width: number;
  readonly height: number;
}

/** Behind the names. */
function Band({ cell: [row, column] }: Pick<OverProps, 'cell'>): JSX.Element {
  return (
    <g class="band">
      <rect x={-BESIDE} y={row * HEIGHT} width={BESIDE} height={HEIGHT} />
      <rect
        x={0}
        y={-HEIGHT / 2}
        width={ABOVE + 10}
        height={HEIGHT}
        transform={`translate(${column * WIDTH + WIDTH / 2 - 3} -4) rotate(-58)`}
      />
    </g>
  );
}

/** Around the row, the column and the cell where they meet. */
function Frame({ cell, width, height }: OverProps): JSX.Element {
  const [row, column] = cell;
  return (
    <g class="frame">
      <rect x={0} y={row * HEIGHT} width={width} height={HEIGHT} />
      <rect x={column * WIDTH} y={0} width={WIDTH} height={height} />
      <rect class="here" x={column * WIDTH} y={row * HEIGHT} width={WIDTH} height={HEIGHT} />
    </g>
  );
}
