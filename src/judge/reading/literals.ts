const scientific = /^(-?)([\d.]*)e([+-]?)0*(\d+)$/;

/** Whether a number is written with a power of ten, which makes a product of it. */
export const isScientific = (text: string): boolean => scientific.test(text);

/** A number as TeX: `2e-3` becomes 2 × 10⁻³. */
export const literalTex = (text: string): string => {
  const found = scientific.exec(text);
  if (!found) return text;
  const [, sign = '', mantissa = '', exponentSign = '', exponent = ''] = found;
  return `${sign}${mantissa} \\times 10^{${exponentSign === '-' ? '-' : ''}${exponent}}`;
};

/** A number in words that a screen reader speaks rightly: a leading minus is said, a power of ten spelled out. */
export const literalWords = (text: string): string => {
  const found = scientific.exec(text);
  if (!found) return text.replace(/^-/, 'minus ');
  const [, sign = '', mantissa = '', exponentSign = '', exponent = ''] = found;
  return `${sign ? 'minus ' : ''}${mantissa} times 10 to the power ${exponentSign === '-' ? 'minus ' : ''}${exponent}`;
};

const powerOfTen = /^([( ]*[+-]? ?)10 ?(?=\^ ?\(? ?[+-]? ?\d+ ?\)?[) ]*$)/;
const decimal = /^[( ]*([+-]?) ?([\d.]+)(?:e([+-]?\d+))?(?: ?\* ?10 ?\^ ?\(? ?([+-]? ?\d+) ?\)?)?[) ]*$/;

/** How precisely a decimal number was written: its significant figures, and the power of ten of its last one. */
export interface Precision {
  readonly digits: number;
  readonly place: number;
}

/**
 * The precisions that a written decimal may claim, the finest first; none for an expression. `24.10` claims four
 * figures; `100` may claim three, two or one; `10^2` one. Zero has no significant figure: its `digits` is 0.
 */
export const precisionsOf = (expression: string): readonly Precision[] => {
  const found = decimal.exec(expression.replace(powerOfTen, '$11 * 10 '));
  if (!found) return [];
  const [, , mantissa = '', exponent = '0', power = '0'] = found;
  const shift = Number(exponent) + Number(power.replaceAll(' ', ''));
  const [whole = '', fraction = ''] = mantissa.split('.');
  const figures = `${whole}${fraction}`.replace(/^0+/, '');
  const place = shift - fraction.length;
  if (figures === '') return [{ digits: 0, place }];
  const zeros = fraction === '' && !mantissa.includes('.') ? (/0*$/.exec(figures)?.[0].length ?? 0) : 0;
  return Array.from({ length: zeros + 1 }, (_, dropped) => ({
    digits: figures.length - dropped,
    place: place + dropped,
  }));
};
