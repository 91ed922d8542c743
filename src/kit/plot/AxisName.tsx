import type { JSX } from 'preact';
import { svgWords } from '../formula/svg-words.tsx';

export interface AxisNameProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly name: string;
}

/** What an axis measures. */
export const AxisName = ({ x, y, anchor, name }: AxisNameProps): JSX.Element => (
  <text class="axis-name" x={x} y={y} text-anchor={anchor} aria-hidden="true">
    {svgWords(name)}
  </text>
);
