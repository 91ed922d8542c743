import type { Expression } from './expression.ts';
import { quoted, rewritten } from './source.ts';
import { wholeNumber } from './two-meanings.ts';
import { Unreadable } from './unreadable.ts';

const isSigned = (expression: Expression, test: (inner: Expression) => boolean): boolean =>
  test(expression) || (expression.kind === 'negation' && test(expression.operand));

/** Refuses `6.93 × 10-1`, which is what copying leaves of 10⁻¹. */
const refuseLostSuperscript = (whole: Expression, source: string): void => {
  if (whole.kind !== 'binary' || (whole.sign !== '-' && whole.sign !== '+')) return;
  const { left: product, right: exponent, sign } = whole;
  if (product.kind !== 'binary' || product.sign !== '*' || product.implicit || wholeNumber(exponent) === null) return;
  const { left: mantissa, right: ten } = product;
  if (!isSigned(mantissa, ({ kind }) => kind === 'number') || wholeNumber(ten) !== '10') return;
  const [m, e] = [quoted(source, mantissa), quoted(source, exponent)];
  throw new Unreadable(
    `Is ${sign}${e} the power of 10? Then write it with a ^.`,
    rewritten(source, whole, `${m}*10^${sign === '+' ? '' : sign}${e}`),
    rewritten(source, whole, `(${m}*10)${sign}${e}`),
  );
};

/** Refuses `24·11`: the raised dot is a decimal point to some, and a times sign to others. */
const refuseMiddleDot = (whole: Expression, source: string): void => {
  if (whole.kind !== 'binary') return;
  const { left, right } = whole;
  if (!isSigned(left, (inner) => wholeNumber(inner) !== null) || wholeNumber(right) === null) return;
  if (!/^[·⋅∙•]$/.test(source.slice(left.end, right.start))) return;
  const [before, after] = [quoted(source, left), quoted(source, right)];
  throw new Unreadable(
    'Is the · a decimal point or a times sign?',
    rewritten(source, whole, `${before}.${after}`),
    rewritten(source, whole, `${before}*${after}`),
  );
};

/** Refuses whole answers that copying or other countries' customs leave open. */
export const refuseOpenAnswer = (whole: Expression, source: string): void => {
  refuseLostSuperscript(whole, source);
  refuseMiddleDot(whole, source);
};
