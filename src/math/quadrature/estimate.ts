/** A number found by quadrature, with a bound on its error: |value − truth| ≤ error, for what the rule can see. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** The sum of estimates: their errors add. */
export const sumOf = (...estimates: readonly Estimate[]): Estimate => ({
  value: estimates.reduce((sum, { value }) => sum + value, 0),
  error: estimates.reduce((sum, { error }) => sum + error, 0),
});

/** A number times an estimate. */
export const multipleOf = (factor: number, { value, error }: Estimate): Estimate => ({
  value: factor * value,
  error: Math.abs(factor) * error,
});

/** An estimate less another: their errors add. */
export const differenceOf = (a: Estimate, b: Estimate): Estimate => sumOf(a, multipleOf(-1, b));

/** The logarithm of an estimate, its error to the first order. */
export const logOf = ({ value, error }: Estimate): Estimate => ({ value: Math.log(value), error: error / value });

/** The square root of an estimate, its error to the first order. */
export const rootOf = ({ value, error }: Estimate): Estimate => ({
  value: Math.sqrt(value),
  error: error / (2 * Math.sqrt(value)),
});

/** A product of estimates, its error to the first order. */
export const productOf = (a: Estimate, b: Estimate): Estimate => ({
  value: a.value * b.value,
  error: Math.abs(a.value) * b.error + Math.abs(b.value) * a.error,
});

/** A quotient of estimates, its error to the first order. */
export const quotientOf = (a: Estimate, b: Estimate): Estimate => {
  const value = a.value / b.value;
  return { value, error: (a.error + Math.abs(value) * b.error) / Math.abs(b.value) };
};
