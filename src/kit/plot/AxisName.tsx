import type { JSX } from 'preact';
import { svgWords } from '../formula/svg-words.tsx';

export interface AxisNameProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly name: string;
  /** Whether it stands on the plot's ground, over what is drawn there. */
  readonly inside?: boolean;
}

/** What an axis measures. */
export const AxisName = ({ x, y, anchor, name, inside = false }: AxisNameProps): JSX.Element => (
  <text class={inside ? 'axis-name inside' : 'axis-name'} x={x} y={y} text-anchor={anchor} aria-hidden="true">
    {svgWords(name)}
  </text>
);
