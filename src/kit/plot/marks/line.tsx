import type { ObjectColour } from '../../controls/NumberField.tsx';
import { Curve } from '../Curve.tsx';
import { dataOf, pointsOf, type CurveData, type Mark } from '../mark.ts';

export interface LineOptions {
  readonly name?: string;
  readonly colour: ObjectColour;
  /** Curves are told apart by more than colour: the prior is dashed everywhere in the book. */
  readonly dashed?: boolean;
  /** The curve that the plot is about, among others. */
  readonly strong?: boolean;
}

/** A curve, broken where it is not finite. */
export const line = (curve: CurveData, { name, colour, dashed = false, strong = false }: LineOptions): Mark => ({
  name,
  colour,
  swatch: dashed ? 'dashed' : 'line',
  data: dataOf(curve, name),
  clipped: true,
  draw: ({ x, y, xs }) => (
    <Curve points={pointsOf(curve, xs)} x={x} y={y} colour={colour} dashed={dashed} strong={strong} />
  ),
});
