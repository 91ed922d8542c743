import { precisionsOfNumeral } from '../reading/literals.ts';
import { valueIn, type Unit } from '../reading/units.ts';
import { agreement, exactly, type Tolerance, type WrittenAnswer } from '../tolerance.ts';

/** Students round to three significant figures. */
const figures = 3;

/** A value of a working, and the same as a student writes it down. */
export interface ShownValue {
  readonly value: number;
  readonly answer: WrittenAnswer;
  readonly rounded: WrittenAnswer;
}

/** How a value in nats is written down in the unit asked for. */
export const shownIn =
  (asked: Unit | null) =>
  (value: number): ShownValue => {
    const unit = asked ?? 'nats';
    const written = valueIn(asked, value);
    const text = written.toPrecision(figures);
    return {
      value,
      answer: { written, unit, precisions: [] },
      rounded: { written: Number(text), unit, precisions: precisionsOfNumeral(text) },
    };
  };

const passesFor = ({ answer, rounded }: ShownValue, { value }: ShownValue, tolerance: Tolerance): boolean =>
  [answer, rounded].some((written) => agreement(written, exactly(value), tolerance) !== null);

/**
 * Whether an answer cannot tell two values apart: the judge would take one for the other, as it is or rounded to three
 * figures, trailing zeros before the point included, which may stand for fewer.
 */
export const areAlike = (a: ShownValue, b: ShownValue, tolerance: Tolerance): boolean =>
  passesFor(a, b, tolerance) || passesFor(b, a, tolerance);
