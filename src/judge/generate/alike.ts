import { precisionsOfNumeral, type Precision } from '../reading/literals.ts';
import { agreement, exactly, type Tolerance, type WrittenAnswer } from '../tolerance.ts';

/** Students round to three significant figures. */
const figures = 3;

/** A value of a working, and the same as a student writes it down. */
export interface ShownValue {
  readonly value: number;
  readonly answer: WrittenAnswer;
  readonly rounded: WrittenAnswer;
}

const answerOf = (written: number, precisions: readonly Precision[]): WrittenAnswer => ({
  written,
  unit: 'nats',
  precisions,
});

export const shown = (value: number): ShownValue => {
  const text = value.toPrecision(figures);
  return { value, answer: answerOf(value, []), rounded: answerOf(Number(text), precisionsOfNumeral(text)) };
};

const passesFor = ({ answer, rounded }: ShownValue, { value }: ShownValue, tolerance: Tolerance): boolean =>
  [answer, rounded].some((written) => agreement(written, exactly(value), tolerance) !== null);

/**
 * Whether an answer cannot tell two values apart: the judge would take one for the other, as it is or rounded to three
 * figures, trailing zeros before the point included, which may stand for fewer.
 */
export const areAlike = (a: ShownValue, b: ShownValue, tolerance: Tolerance): boolean =>
  passesFor(a, b, tolerance) || passesFor(b, a, tolerance);
