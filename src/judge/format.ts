import { figures, isPlain, timesPowerOfTen, withMinus } from '../text/number.ts';

const givenFigures = 12;

interface Written {
  readonly mantissa: string;
  /** Empty for a number written plainly. */
  readonly exponent: string;
}

/** A number as it was given: up to 12 significant figures, no trailing zeros. */
const given = (x: number): Written => {
  const rounded = Number(x.toPrecision(givenFigures));
  if (isPlain(rounded)) return { mantissa: String(rounded), exponent: '' };
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
  return { mantissa, exponent };
};

/** A computed number: four decimals, four or five significant figures where it is small or has a power of ten. */
const computed = (x: number): Written => {
  if (isPlain(x)) return { mantissa: x === 0 || Math.abs(x) >= 0.1 ? x.toFixed(4) : x.toPrecision(4), exponent: '' };
  const [mantissa = '', exponent = ''] = x.toExponential(4).split('e');
  return { mantissa, exponent };
};

const inTex = (x: number, write: (x: number) => Written): string => {
  if (!Number.isFinite(x)) return x > 0 ? '\\infty' : '-\\infty';
  const { mantissa, exponent } = write(x);
  return exponent === '' ? mantissa : `${mantissa} \\times 10^{${exponent.replace('+', '')}}`;
};

export const givenTex = (x: number): string => inTex(x, given);
export const givenText = (x: number): string => figures(x, givenFigures);
export const computedTex = (x: number): string => inTex(x, computed);
export const computedText = (x: number): string => {
  if (!Number.isFinite(x)) return givenText(x);
  const { mantissa, exponent } = computed(x);
  return exponent === '' ? withMinus(mantissa) : timesPowerOfTen(`${mantissa}e${exponent}`);
};

/** The number that the TeX of a number stands for. */
export const printedValue = (tex: string): number => {
  const [, mantissa = tex, exponent = '0'] = /^(.*) \\times 10\^\{(.*)\}$/.exec(tex) ?? [];
  if (tex.endsWith('\\infty')) return tex.startsWith('-') ? -Infinity : Infinity;
  return Number(`${mantissa}e${exponent}`);
};

/** The TeX of a number as it stands before an exponent: one with a sign or with a power of ten needs brackets. */
export const asBaseTex = (tex: string): string => (/[-^]/.test(tex) ? `(${tex})` : tex);

/** The logarithm of a number or of a square in TeX: brackets hold together what has a power of ten in it. */
export const logTex = (tex: string): string =>
  tex.includes('\\times') ? `\\log\\left(${tex}\\right)` : `\\log ${tex}`;

/** The TeX of a number as it stands in a product: a negative one needs brackets. */
export const asFactorTex = (tex: string): string => (tex.startsWith('-') ? `(${tex})` : tex);

const longestStep = 8;

/** A number on the way to the result: as it is where it is short, with four decimals where it is not. */
export const stepTex = (x: number): string => {
  if (!Number.isFinite(x)) return computedTex(x);
  const { mantissa, exponent } = given(x);
  return exponent === '' && mantissa.length <= longestStep ? mantissa : computedTex(x);
};

/** x rounded to a power of ten, with the zeros that the precision claims: (24.1137, −1) gives 24.1. */
export const roundedText = (x: number, place: number): string => {
  if (place > 0) return givenText(Math.round(x / 10 ** place) * 10 ** place);
  if (isPlain(x)) return withMinus(x.toFixed(Math.min(-place, 20)));
  const decimals = Math.max(0, Math.floor(Math.log10(Math.abs(x))) - place);
  return timesPowerOfTen(x.toExponential(Math.min(decimals, 20)));
};
