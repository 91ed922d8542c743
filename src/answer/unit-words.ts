import { computedText, givenText } from '../judge/format.ts';
import type { Unit } from '../judge/reading/units.ts';
import type { Solution } from '../judge/solve.ts';

/** What the field of an answer is called. */
export const answerLabel = (unit: Unit | null): string =>
  unit === null ? 'Your answer, a number without a unit' : `Your answer, in ${unit}`;

/** How the answer is to be given, beside the question. */
export const unitAdvice = (unit: Unit | null): string =>
  unit === null ? 'It has no unit.' : `Give it in ${unit}, or write the unit.`;

/** A computed number; one that is whole is written as it is. */
export const numberText = (x: number): string => {
  const rounded = Number(x.toPrecision(12));
  return Number.isInteger(rounded) ? givenText(rounded) : computedText(x);
};

/** The value in the unit asked for. */
export const valueText = ({ nats, bits, unit }: Pick<Solution, 'nats' | 'bits' | 'unit'>): string => {
  if (unit === 'bits') return `${numberText(bits)} bits`;
  return unit === null ? numberText(nats) : `${computedText(nats)} nats`;
};

/** The value in the other unit; null where there is none. */
export const otherValueText = ({ nats, bits, unit }: Pick<Solution, 'nats' | 'bits' | 'unit'>): string | null => {
  if (unit === null) return null;
  return unit === 'nats' ? `${computedText(bits)} bits` : `${computedText(nats)} nats`;
};
