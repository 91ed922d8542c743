import { compareToDecimal, unitsAt } from './decimal.ts';
import type { Estimate } from '../math/index.ts';
import { estimateOf, show } from './estimate.ts';
import { superscript } from '../text/number.ts';
import { readStated, type Layout, type Stated } from './stated.ts';

/** Whether typed digits are a correct rounding of a value; if not, why, and what should stand there. */
export type Statement = { holds: true } | { holds: false; because: string; expected: string | null };

export type Notation = 'prose' | 'tex';

// What float64 may have lost on the way to a closed form: 4 units in the last place.
const lastPlaces = 2 ** -50;
// A value this near the middle between two roundings, in units of the last typed digit, may be rounded either way.
const nearTie = 1e-3;

const fails = (because: string, expected: string | null = null): Statement => ({ holds: false, because, expected });

/**
 * Whether the typed text is a correct rounding of the value, at the precision that was typed. At an exact tie both
 * neighbours are. A value whose error reaches across the boundary between two roundings decides nothing, and fails.
 */
export function checkStated(typed: string, value: number | Estimate, notation: Notation = 'prose'): Statement {
  const truth = estimateOf(value);
  const stated = readStated(typed);
  if (!stated) return fails(`“${typed}” cannot be read as a number; only the number goes inside, its unit after it`);
  if (Number.isNaN(truth.value)) return fails(`states ${stated.text}, but the value is not a number`);
  const expected = restate(truth.value, stated, notation);
  const but = `states ${stated.text}, but the value is ${show(truth)}`;
  if (!Number.isFinite(truth.value) || stated.units === null) {
    const same = stated.units === null && truth.value === (stated.negative ? -Infinity : Infinity);
    return same ? { holds: true } : fails(but, expected);
  }
  if (stated.negative && stated.units === 0n)
    return fails(`states ${stated.text}, but a zero carries no sign`, expected);
  return checkFinite(stated, truth, but, expected);
}

function checkFinite(stated: Stated, { value, error }: Estimate, but: string, expected: string | null): Statement {
  const rounding = Math.abs(value) * lastPlaces;
  const spread = error + rounding;
  const signed = (stated.negative ? -1n : 1n) * (stated.units ?? 0n);
  const side = (end: number, boundary: bigint): number => compareToDecimal(end, boundary * 5n, stated.places + 1);
  const [low, high] = [2n * signed - 1n, 2n * signed + 1n];
  if (side(value - spread, low) >= 0 && side(value + spread, high) <= 0) return { holds: true };
  if (side(value + spread, low) < 0 || side(value - spread, high) > 0) return fails(but, expected);
  const tie = error <= rounding && spread < nearTie * 10 ** -stated.places;
  if (tie) return { holds: true };
  return fails(
    `${but}, known to ± ${spread.toPrecision(2)} only, which does not settle the last digit; type fewer digits`,
  );
}

/** A value typed as `stated` was: the same precision, signs, groups and power. Null where ∞ gives no precision. */
export function restate(value: number, stated: Stated, notation: Notation): string | null {
  const { layout } = stated;
  const minus = layout.sign && layout.sign !== '+' ? layout.sign : notation === 'tex' ? '-' : '−';
  if (Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) return `${value < 0 ? minus : ''}${notation === 'tex' ? '\\infty' : '∞'}`;
  if (stated.units === null) return null;
  const { units, power } = layout.power ? scaled(value, layout) : { units: unitsAt(value, stated.places), power: null };
  const sign = units === 0n ? '' : value < 0 ? minus : layout.sign === '+' ? '+' : '';
  const exponent = power === null || !layout.power ? '' : layout.power.lead + exponentOf(power, layout, notation);
  return sign + digitsOf(units, layout) + exponent + layout.percent;
}

/** The digits and the exponent of a value in scientific notation; a mantissa from 1 to 10 stays one. */
function scaled(value: number, { decimals, power, wholeDigits, percent }: Layout): { units: bigint; power: number } {
  const shift = decimals + (percent ? 2 : 0);
  const typed = power?.exponent ?? 0;
  if (value === 0 || wholeDigits !== 1) return { units: unitsAt(value, shift - typed), power: typed };
  const guess = Math.floor(Math.log10(Math.abs(value))) + (percent ? 2 : 0);
  const digits = (exponent: number): bigint => unitsAt(value, shift - exponent);
  // log10 may be one off next to a power of ten, and rounding may carry into another digit.
  const exponent =
    [guess - 1, guess, guess + 1].find((candidate) => digits(candidate) < 10n ** BigInt(decimals + 1)) ?? guess;
  return { units: digits(exponent), power: exponent };
}

function exponentOf(exponent: number, { power }: Layout, notation: Notation): string {
  const typed = String(exponent);
  if (power?.style === 'superscript') return superscript(exponent);
  const signed = typed.replace('-', power?.minus === '' ? '-' : (power?.minus ?? '-'));
  if (power?.style === 'braced') return `{${signed}}`;
  return notation === 'tex' && signed.length > 1 && power?.lead.endsWith('^') ? `{${signed}}` : signed;
}

function digitsOf(units: bigint, { decimals, separator }: Layout): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  // A replacing function, because the separator may hold a $.
  const parted = separator ? whole.replace(/\B(?=(?:\d{3})+$)/g, () => separator) : whole;
  return decimals > 0 ? `${parted}.${fraction}` : parted;
}
