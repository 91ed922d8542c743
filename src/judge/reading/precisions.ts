import { bare, type Expression, type ExtremeNode } from './expression.ts';
import { claimed, type Precision } from './literals.ts';
import { wholeNumber } from './two-meanings.ts';
import { evaluate } from './value.ts';

/** The exponent of a whole power of ten; null where the expression is none. */
const powerOfTen = (expression: Expression): number | null => {
  const inner = bare(expression);
  if (inner.kind !== 'binary' || inner.sign !== '^' || wholeNumber(bare(inner.left)) !== '10') return null;
  const exponent = bare(inner.right);
  const isNegative = exponent.kind === 'negation';
  const size = wholeNumber(isNegative ? bare(exponent.operand) : exponent);
  return size === null ? null : (isNegative ? -1 : 1) * Number(size);
};

/** The number that a max or min takes. */
const takenOf = (extreme: ExtremeNode): Expression => {
  const value = evaluate(extreme);
  return extreme.among.find((part) => evaluate(part) === value) ?? extreme;
};

/**
 * The precisions that a written decimal may claim, the finest first; none for a formula. `24.10` claims four figures; `100` may
 * claim three, two or one; `10^2` one; `max(0, 24.1)` what its largest number claims. Zero has no significant figure: its
 * `digits` is 0.
 */
export const precisionsOf = (expression: Expression): readonly Precision[] => {
  const inner = bare(expression);
  if (inner.kind === 'negation') return precisionsOf(inner.operand);
  if (inner.kind === 'number') return claimed(inner.number.canonical, Number(inner.number.power.slice(1)));
  if (inner.kind === 'extreme') return precisionsOf(takenOf(inner));
  const power = powerOfTen(inner);
  if (power !== null) return claimed('1', power);
  if (inner.kind !== 'binary' || inner.sign !== '*' || inner.implicit) return [];
  const [mantissa, shift] = [bare(inner.left), powerOfTen(inner.right)];
  if (shift === null) return [];
  if (mantissa.kind === 'negation') return precisionsOf({ ...inner, left: mantissa.operand });
  if (mantissa.kind !== 'number') return [];
  return claimed(mantissa.number.canonical, shift + Number(mantissa.number.power.slice(1)));
};
