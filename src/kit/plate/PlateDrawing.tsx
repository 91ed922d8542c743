import type { JSX } from 'preact';
import { plateSizes, type Plate, type PlateSize } from './plate.ts';
import './plate.css';

export interface PlateDrawingProps {
  readonly plate: Plate;
  readonly size: PlateSize;
  /** What the plate's number is, as printed; empty where it has none. */
  readonly number: string;
  readonly planned: boolean;
  /** Whether the words beside it say enough, so that it is not read out. */
  readonly silent?: boolean;
}

/** A plate as an SVG of one of its sizes. */
export function PlateDrawing({ plate, size, number, planned, silent = false }: PlateDrawingProps): JSX.Element {
  const { width, height } = plateSizes[size];
  return (
    <svg
      class={`plate plate-${size}${planned ? ' planned' : ''}`}
      viewBox={`0 0 ${width} ${height}`}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': plate.says(number) })}
    >
      {plate.draw({ size, width, height, number, planned })}
    </svg>
  );
}
