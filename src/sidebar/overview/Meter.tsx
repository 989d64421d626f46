// So many of all as a bar, and behind it how far the year will bring it; the number stands beside.
import type { JSX } from 'preact';

interface MeterProps {
  readonly count: number;
  readonly all: number;
  readonly ahead?: number | undefined;
}

const WIDTH = 60;
const HEIGHT = 10;

export function Meter({ count, all, ahead = 0 }: MeterProps): JSX.Element {
  const wide = (n: number): number => (all === 0 ? 0 : (WIDTH * Math.min(n, all)) / all);
  return (
    <svg class="meter" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect class="all" x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} />
      <rect class="ahead" width={wide(ahead)} height={HEIGHT} />
      <rect class="now" width={wide(count)} height={HEIGHT} />
    </svg>
  );
}
