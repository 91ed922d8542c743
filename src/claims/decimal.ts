const words = new DataView(new ArrayBuffer(8));

/** A finite float64 as a fraction, exactly: every float64 is a whole number times a power of two. */
function fractionOf(value: number): { numerator: bigint; denominator: bigint } {
  words.setFloat64(0, Math.abs(value));
  const bits = words.getBigUint64(0);
  const exponent = Number(bits >> 52n);
  const stored = bits & (2n ** 52n - 1n);
  const whole = exponent === 0 ? stored : stored + 2n ** 52n;
  const power = Math.max(exponent, 1) - 1075;
  const numerator = power > 0 ? whole << BigInt(power) : whole;
  return { numerator: value < 0 ? -numerator : numerator, denominator: power < 0 ? 1n << BigInt(-power) : 1n };
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(Math.max(exponent, 0));

/**
 * The sign of value − units / 10^places, exactly. `places` may be negative.
 *
 * @throws RangeError for a value that is not finite.
 */
export function compareToDecimal(value: number, units: bigint, places: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`compareToDecimal: the value must be finite, but it is ${value}.`);
  const { numerator, denominator } = fractionOf(value);
  const left = numerator * powerOfTen(places);
  const right = units * denominator * powerOfTen(-places);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * |value| in whole units of 10^−places, correctly rounded, a tie away from zero: 24.1137 at 2 places is 2411. `places`
 * may be negative.
 *
 * @throws RangeError for a value that is not finite.
 */
export function unitsAt(value: number, places: number): bigint {
  if (!Number.isFinite(value)) throw new RangeError(`unitsAt: the value must be finite, but it is ${value}.`);
  const { numerator, denominator } = fractionOf(Math.abs(value));
  const over = denominator * powerOfTen(-places);
  return (2n * numerator * powerOfTen(places) + over) / (2n * over);
}
