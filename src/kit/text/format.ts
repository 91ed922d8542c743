const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

function superscript(exponent: number): string {
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
  return exponent < 0 ? `\u207b${digits}` : digits;
}

function groupThousands(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * A value for reading: `decimals` places, thousands grouped, a real minus sign. A value that the places would
 * swallow, or that would need more than seven whole digits, is given to four figures as 2.500 × 10⁻⁷.
 */
export function formatValue(value: number, decimals = 4): string {
  if (Number.isNaN(value)) return 'undefined';
  const sign = value < 0 ? '\u2212' : '';
  const size = Math.abs(value);
  if (size === Infinity) return `${sign}\u221e`;
  if (size !== 0 && (size < 5 * 10 ** -decimals || size >= 1e7)) {
    const [mantissa = '', exponent = '0'] = size.toExponential(3).split('e');
    return `${sign}${mantissa} \u00d7 10${superscript(Number(exponent))}`;
  }
  return `${sign}${groupThousands(size.toFixed(decimals))}`;
}

/** A whole number with its thousands grouped: 100,000. */
export function formatCount(count: number): string {
  return Math.abs(count) < 1e7
    ? groupThousands(String(Math.round(count))).replace('-', '\u2212')
    : formatValue(count, 0);
}

/** A label on an axis: as short as the number allows, with a real minus sign: 0.5, −20,000, 3 × 10⁶. */
export function formatTick(value: number): string {
  const sign = value < 0 ? '\u2212' : '';
  const size = Number(Math.abs(value).toPrecision(6));
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) {
    const [mantissa = '', exponent = '0'] = size.toExponential().split('e');
    return `${sign}${mantissa} \u00d7 10${superscript(Number(exponent))}`;
  }
  return `${sign}${groupThousands(String(size))}`;
}
