import type { Unit } from '../../src/judge/reading/units.ts';

/** The ways in which one decimal numeral may be written, some of them with the unit in which it is read. */
export const notations: readonly ((plain: string, unit?: Unit) => string)[] = [
  (plain) => plain,
  (plain) => plain.replace('-', '−'),
  (plain) => plain.replace('-', '–'),
  (plain) => ` ${plain}\u00a0`,
  (plain) => `$${plain}$`,
  (plain) => `$$ ${plain} $$`,
  (plain) => `\\(${plain}\\)`,
  (plain, unit = 'nats') => `${plain} ${unit}`,
  (plain, unit = 'nats') => `${plain}\\ \\text{${unit}}`,
  (plain, unit = 'nats') => `${plain} [${unit.slice(0, -1)}]`,
  (plain) => `D = ${plain}`,
  (plain) => `D_{KL}(q \\parallel p) \\approx ${plain}`,
  (plain) => `1 + 1 = ${plain}`,
  (plain) => `(${plain})`,
  (plain) => `[${plain}]`,
  (plain) => plain.replace('.', '{,}'),
  (plain) => `\\left(${plain}\\right)`,
  (plain) => `\\boxed{${plain}}`,
  (plain) => `ca. ${plain}`,
  (plain) => `Answer: ${plain}`,
  (plain) => `${plain}…`,
  (plain) => `${plain}.`,
  (plain) => `“${plain}”`,
  (plain) => plain.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
];

/** A number in scientific notation with `figures` figures, in every way of writing a power of ten. */
export const scientificForms: readonly ((mantissa: string, exponent: number) => string)[] = [
  (m, e) => `${m}e${e}`,
  (m, e) => `${m}E${e < 0 ? '-' : '+'}0${Math.abs(e)}`,
  (m, e) => `${m}·10^${e}`,
  (m, e) => `${m}*10**${e}`,
  (m, e) => `${m} x 10^(${e})`,
  (m, e) => `${m} \\times 10^{${e}}`,
  (m, e) => `${m} × 10${[...String(e)].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(c)))).join('')}`,
];
