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
  readonly point: (cell: Cell | null) => void;
}

/** In pixels: as high as the dialog shows thirty of, and wide enough for two digits. */
const WIDTH = 23;
const HEIGHT = 18;
const BESIDE = 92;
const ABOVE = 66;
/** Room to the right for the last of the names that lean. */
const LEAN = 30;

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
      tabIndex={0}
      width={BESIDE + width + LEAN}
      height={ABOVE + height + 1}
      onPointerMove={({ clientX, clientY }) => {
        const at = cellAt(clientX, clientY);
        if (at?.join() !== cell?.join()) point(at);
      }}
      onPointerLeave={() => point(null)}
      onKeyDown={(event) => {
        const next = moved(event.key, cell, names.length);
        if (next === null) return;
        event.preventDefault();
        point(next);
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
function moved(key: string, cell: Cell | null, size: number): Cell | null {
  const by = ARROWS[key];
  if (by === undefined || size === 0) return null;
  if (cell === null) return [0, 0];
  const within = (at: number): number => Math.max(0, Math.min(size - 1, at));
  return [within(cell[0] + by[0]), within(cell[1] + by[1])];
}

type CellsProps = Pick<MatrixPictureProps, 'names' | 'rows' | 'most'>;

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
      {rows.map((row, r) =>
        row.map((count, c) => <One key={c} row={r} column={c} count={count} most={most} />),
      )}
    </g>
  );
}

interface OneProps {
  readonly row: number;
  readonly column: number;
  readonly count: number | null;
  readonly most: number;
}

function One({ row, column, count, most }: OneProps): JSX.Element {
  const [x, y] = [column * WIDTH, row * HEIGHT];
  const size = { x, y, width: WIDTH, height: HEIGHT };
  if (count === null) return <rect {...size} class="self" />;
  const shade = shadeOf(count, most);
  return (
    <>
      <rect {...size} fill={colourOf(shade)} />
      {count > 0 && (
        <text x={x + WIDTH / 2} y={y + 13} text-anchor="middle" fill={inkOn(shade)}>
          {count}
        </text>
      )}
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
