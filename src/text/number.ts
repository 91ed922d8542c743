const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** An exponent as it stands raised: −7 is ⁻⁷. */
export const superscript = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => raised.charAt(Number(digit)));

/** What `superscript` wrote, in a computer’s digits: ⁻⁷ is -7. */
export const fromSuperscript = (text: string): string =>
  text.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)));

/** A typesetter’s minus in place of a computer’s. */
export const withMinus = (text: string): string => text.replaceAll('-', '−');

/** Thousands parted by thin spaces, at which no line breaks, where there are five digits or more: 1000, 10 000. */
export const grouped = (text: string): string => {
  const [digits = '', fraction] = text.split('.');
  const groups = /\d{5}/.test(digits) ? digits.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') : digits;
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};

/** A sentence in which the thousands of each number are parted so. */
export const groupedWithin = (sentence: string): string => sentence.replace(/(?<![\w.,\u202f])\d{5,}(?!\w)/g, grouped);

/** A number whose thousands thin spaces part, as `grouped` does, without them. */
export const ungrouped = (text: string): string => text.replace(/(?<=\d)[\u2009\u202f](?=\d{3}(?!\d))/g, '');

/** A number in scientific notation, as `toExponential` writes it, for reading: 2.5e-7 is 2.5 × 10⁻⁷. */
export const timesPowerOfTen = (exponential: string): string => {
  const [mantissa = '', exponent = ''] = exponential.split('e');
  return `${withMinus(mantissa)}\u00a0×\u00a010${superscript(Number(exponent))}`;
};

const withoutDigits = (x: number): string => (Number.isNaN(x) ? 'undefined' : x > 0 ? '∞' : '−∞');

/**
 * A computed value for reading: `places` decimal places, thousands grouped. A value that the places would swallow, or that
 * would need more than seven whole digits, is given to four figures as 2.500 × 10⁻⁷.
 */
export const decimal = (x: number, places = 4): string => {
  if (!Number.isFinite(x)) return withoutDigits(x);
  const size = Math.abs(x);
  const isSwallowed = size !== 0 && size < 5 * 10 ** -places;
  return isSwallowed || size >= 1e7 ? timesPowerOfTen(x.toExponential(3)) : withMinus(grouped(x.toFixed(places)));
};

/** What is smaller than this, four decimal places do not show. */
const unseen = 5e-5;

/** A computed quantity that is never negative, a divergence: 0 where its error, or what nobody sees, has put it below. */
export const notBelowZero = (x: number, error = 0): number => (x < 0 && -x <= Math.max(error, unseen) ? 0 : x);

/** A change: a decimal with its sign, +0.0250; zero has none. */
export const signed = (x: number, places = 4): string => `${x > 0 ? '+' : ''}${decimal(x, places)}`;

/** Always `places` decimal places, and no minus before zero: what a coordinate has room for. */
export const fixed = (x: number, places: number): string => withMinus(x.toFixed(places).replace(/^-(?=[0.]*$)/, ''));

/** A whole number with its thousands grouped: 100 000. */
export const whole = (x: number): string => (Math.abs(x) < 1e7 ? withMinus(grouped(x.toFixed(0))) : decimal(x, 0));

/** A label on an axis: as short as the number allows: 0.5, −20 000, 3 × 10⁶. */
export const tick = (x: number): string => {
  const rounded = Number(x.toPrecision(6));
  const size = Math.abs(rounded);
  const isPlain = size === 0 || (size >= 1e-3 && size < 1e6);
  return isPlain ? withMinus(grouped(String(rounded))) : timesPowerOfTen(rounded.toExponential());
};

/** Numbers between these are written plainly, others with a power of ten. */
export const isPlain = (x: number): boolean => x === 0 || (Math.abs(x) >= 1e-4 && Math.abs(x) < 1e7);

/** At most `most` significant figures and no trailing zeros, as a number is given: 24.1137, −0.5, 3 × 10⁻⁶. */
export const figures = (x: number, most: number): string => {
  if (!Number.isFinite(x)) return withoutDigits(x);
  const rounded = Number(x.toPrecision(most));
  return isPlain(rounded) ? withMinus(String(rounded)) : timesPowerOfTen(rounded.toExponential());
};

/** The shortest decimal that reads back as the same double, as one types it: −0.1, 1e−7. */
export const shortest = (x: number): string => withMinus(String(x));
