import type { ObjectColour } from '../../controls/NumberField.tsx';
import { dataOf, pointsOf, type CurveData, type Mark } from '../mark.ts';
import { SignedArea } from '../SignedArea.tsx';

export interface SignedAreaOptions {
  readonly name?: string;
  readonly colour: ObjectColour;
}

/** The area between a curve and zero, tinted where it counts up and hatched where it counts down. */
export const signedArea = (curve: CurveData, { name, colour }: SignedAreaOptions): Mark => ({
  name,
  colour,
  swatch: 'signed',
  data: dataOf(curve, name),
  clipped: true,
  draw: ({ x, y, xs, id }) => <SignedArea points={pointsOf(curve, xs)} x={x} y={y} colour={colour} id={id} />,
});
