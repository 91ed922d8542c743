import { Unreadable } from './unreadable.ts';

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const list = new RegExp(String.raw`^\( *(${number}(?: *[,;] *${number})+) *\)$`);
const valueOfFunction = /^(?!d|kl)[a-z]\w*'? ?\( ?[a-z] ?\)$/;

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

/** Refuses `f(x) = 3`: what stands before the equals sign is a function's value and no divergence. */
export const refuseFunctionValue = (label: string): void => {
  if (!valueOfFunction.test(label)) return;
  throw new Unreadable(`This gives ${label}, and the question asks for a divergence. Give its value alone.`);
};
