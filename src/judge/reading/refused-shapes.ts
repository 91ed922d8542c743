import { Unreadable } from './unreadable.ts';

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const list = new RegExp(String.raw`^\( *(${number}(?: *[,;] *${number})+) *\)$`);
const valueOfFunction = /^(?!d|kl|h|l|elbo)[a-z]\w*'? ?\( ?[a-z] ?\)$/;
const lostSuperscript = /^([+-]?[\d.,]+) ?[x*] ?10 ?([+-]) ?(\d+)$/;
const middleDot = /^(?:.*[=≈])?\s*([+−-]?\d+)·(\d+)\s*(?:nats?|bits?)?\.?$/i;

/**
 * Refuses `[1,2]`, `(1,2)` and `{1;2}`, all brackets round by now: a list, an interval or a point. Bare, or within a longer
 * formula as in `1/2(3,5 − 1)`, the comma is a decimal comma.
 */
export const refuseList = (text: string): void => {
  const inside = list.exec(text)?.[1];
  if (inside === undefined) return;
  const decimal = /^([+-]?\d+),(\d+)$/.exec(inside);
  throw new Unreadable(
    'I see a list of numbers in brackets. Give one number, without brackets.',
    ...(decimal ? [`${decimal[1]}.${decimal[2]}`] : []),
  );
};

/** Refuses `f(x) = 3`: what stands before the equals sign is a function's value; `H(p) = 3` and `L(x) = 3` may be asked for. */
export const refuseFunctionValue = (label: string): void => {
  if (!valueOfFunction.test(label)) return;
  throw new Unreadable(`This gives ${label}, and the question asks for another value. Give that value alone.`);
};

/** Refuses `6.93 × 10-1`, which is what copying leaves of 10⁻¹. */
export const refuseLostSuperscript = (text: string): void => {
  const [, mantissa, sign, exponent] = lostSuperscript.exec(text) ?? [];
  if (mantissa === undefined) return;
  throw new Unreadable(
    `Is ${sign}${exponent} the power of 10? Then write it with a ^.`,
    `${mantissa}*10^${sign === '+' ? '' : sign}${exponent}`,
    `(${mantissa}*10)${sign}${exponent}`,
  );
};

/** Refuses `24·11`: the raised dot is a decimal point to some, and a times sign to others. */
export const refuseMiddleDot = (text: string): void => {
  const [, before, after] = middleDot.exec(text.trim()) ?? [];
  if (before === undefined) return;
  throw new Unreadable('Is the · a decimal point or a times sign?', `${before}.${after}`, `${before}*${after}`);
};
