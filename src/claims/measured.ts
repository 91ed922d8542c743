/** A number and a bound on its numerical error. */
export interface Measured {
  readonly value: number;
  readonly error: number;
}

/** A plain number is exact but for the rounding of float64. */
export const measured = (result: number | Measured): Measured =>
  typeof result === 'number' ? { value: result, error: 0 } : { value: result.value, error: result.error };

/** The number as a reader wants to see it: at most 15 significant digits, its error beside it. */
export function show({ value, error }: Measured): string {
  const digits = showNumber(value);
  return error > 0 ? `${digits} ± ${showNumber(Number(error.toPrecision(2)))}` : digits;
}

export function showNumber(value: number): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  return String(Number(value.toPrecision(15)))
    .replace('-', '−')
    .replace(/e([+-]?)/, (_, sign) => (sign === '-' ? 'e−' : 'e'));
}
