import { bare, type Expression } from './expression.ts';

const scientific = /^([\d.]*)e([+-]?)0*(\d+)$/;

/** Whether a number is written with a power of ten, which makes a product of it. */
export const isScientific = (text: string): boolean => scientific.test(text);

/** A number as TeX: `2e-3` becomes 2 × 10⁻³. */
export const literalTex = (text: string): string => {
  const found = scientific.exec(text);
  if (!found) return text;
  const [, mantissa = '', sign = '', exponent = ''] = found;
  return `${mantissa} \\times 10^{${sign === '-' ? '-' : ''}${exponent}}`;
};

/** A number in words that a screen reader speaks rightly: a power of ten is spelled out. */
export const literalWords = (text: string): string => {
  const found = scientific.exec(text);
  if (!found) return text;
  const [, mantissa = '', sign = '', exponent = ''] = found;
  return `${mantissa} times 10 to the power ${sign === '-' ? 'minus ' : ''}${exponent}`;
};

/** How precisely a decimal number was written: its significant figures, and the power of ten of its last one. */
export interface Precision {
  readonly digits: number;
  readonly place: number;
}

/** The exponent of a whole power of ten; null where the expression is none. */
const powerOfTen = (expression: Expression): number | null => {
  const inner = bare(expression);
  if (inner.kind !== 'binary' || inner.sign !== '^') return null;
  const ten = bare(inner.left);
  if (ten.kind !== 'number' || ten.number.canonical !== '10' || ten.number.power !== '') return null;
  const exponent = bare(inner.right);
  const isNegative = exponent.kind === 'negation';
  const size = isNegative ? bare(exponent.operand) : exponent;
  if (size.kind !== 'number' || !/^\d+$/.test(size.number.canonical) || size.number.power !== '') return null;
  return (isNegative ? -1 : 1) * Number(size.number.canonical);
};

/** The precisions of a mantissa times a power of ten. */
const claimed = (mantissa: string, shift: number): readonly Precision[] => {
  const [whole = '', fraction = ''] = mantissa.split('.');
  const figures = `${whole}${fraction}`.replace(/^0+/, '');
  const place = shift - fraction.length;
  if (figures === '') return [{ digits: 0, place }];
  const zeros = mantissa.includes('.') ? 0 : (/0*$/.exec(figures)?.[0].length ?? 0);
  return Array.from({ length: zeros + 1 }, (_, dropped) => ({
    digits: figures.length - dropped,
    place: place + dropped,
  }));
};

/** The precisions of a number as a program prints it: `-2.50e+3`. */
export const precisionsOfNumeral = (text: string): readonly Precision[] => {
  const [mantissa = '', power = '0'] = text.replace(/^-/, '').split('e');
  return claimed(mantissa, Number(power));
};

/**
 * The precisions that a written decimal may claim, the finest first; none for a formula. `24.10` claims four figures; `100` may
 * claim three, two or one; `10^2` one. Zero has no significant figure: its `digits` is 0.
 */
export const precisionsOf = (expression: Expression): readonly Precision[] => {
  const inner = bare(expression);
  if (inner.kind === 'negation') return precisionsOf(inner.operand);
  if (inner.kind === 'number') return claimed(inner.number.canonical, Number(inner.number.power.slice(1)));
  const power = powerOfTen(inner);
  if (power !== null) return claimed('1', power);
  if (inner.kind !== 'binary' || inner.sign !== '*' || inner.implicit) return [];
  const [mantissa, shift] = [bare(inner.left), powerOfTen(inner.right)];
  if (shift === null) return [];
  if (mantissa.kind === 'negation') return precisionsOf({ ...inner, left: mantissa.operand });
  if (mantissa.kind !== 'number') return [];
  return claimed(mantissa.number.canonical, shift + Number(mantissa.number.power.slice(1)));
};
