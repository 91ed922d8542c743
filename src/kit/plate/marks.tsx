import type { JSX } from 'preact';
import { svgWords } from '../formula/svg-words.tsx';
import { short } from './short.ts';

/** A colour token of the book's objects, ink, or what names none. */
export type PlateColour =
  'data' | 'prior' | 'decoder' | 'encoder' | 'posterior' | 'evidence' | 'slack' | 'ink' | 'muted';

const coloured = (colour: PlateColour): string => `--object:var(--${colour})`;

interface StrokeProps {
  readonly d: string;
  readonly colour?: PlateColour;
  /** A line that the plate is not about, half as heavy. */
  readonly second?: boolean;
  readonly dashed?: boolean;
  /** How opaque it is, of 1. */
  readonly tint?: number;
}

/** A line of the plate. */
export function Stroke({ d, colour = 'ink', second = false, dashed = false, tint }: StrokeProps): JSX.Element {
  const kind = [second ? 'second' : 'first', ...(dashed ? ['dashed'] : [])].join(' ');
  return <path class={kind} style={coloured(colour)} d={d} opacity={tint} />;
}

/** An area, filled pale. */
export const Shade = ({ d, colour }: { readonly d: string; readonly colour: PlateColour }): JSX.Element => (
  <path class="shade" style={coloured(colour)} d={d} />
);

interface DotsProps {
  readonly at: readonly (readonly [x: number, y: number])[];
  readonly colour?: PlateColour;
  readonly radius: number;
  readonly tint?: number;
}

/** Dots, all in one path: each is a line of no length with round ends. */
export function Dots({ at, colour = 'ink', radius, tint }: DotsProps): JSX.Element {
  return (
    <path
      class="dots"
      style={coloured(colour)}
      stroke-width={short(2 * radius)}
      opacity={tint}
      d={at.map(([x, y]) => `M${short(x)} ${short(y)}h0`).join('')}
    />
  );
}

interface WordProps {
  readonly x: number;
  readonly y: number;
  readonly colour?: PlateColour;
  readonly anchor?: 'middle' | 'end';
  readonly text: string;
}

/** A word or a $formula$ beside what it names: a plate has three at most. */
export function Word({ x, y, colour = 'ink', anchor, text }: WordProps): JSX.Element {
  return (
    <text style={coloured(colour)} x={short(x)} y={short(y)} text-anchor={anchor}>
      {svgWords(text)}
    </text>
  );
}

/** The one base line, from edge to edge of the drawing. */
export const Base = ({ y, width }: { readonly y: number; readonly width: number }): JSX.Element => (
  <path class="base" d={`M0 ${short(y)}h${short(width)}`} />
);
