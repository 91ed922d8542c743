import type { JSX } from 'preact';
import { withSymbols } from './symbols.ts';

export interface AxisNameProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly name: string;
}

/** What an axis measures, its symbols in italics. */
export function AxisName({ x, y, anchor, name }: AxisNameProps): JSX.Element {
  return (
    <text class="axis-name" x={x} y={y} text-anchor={anchor} aria-hidden="true">
      {withSymbols(name, (letter, index) => (
        <>
          <tspan class="symbol">{letter}</tspan>
          {index && (
            <tspan class="index" dy="0.3em">
              {index}
            </tspan>
          )}
        </>
      ))}
    </text>
  );
}
