import type { GradientMoments, Matrix } from './gradient-moments.ts';

/** The covariance of the pathwise estimate of one draw; of the mean of K draws it is a K-th of it. */
export function pathwiseCovariance({ slopeProducts, gradient }: GradientMoments): Matrix {
  return slopeProducts.map((row, i) => row.map((product, j) => product - gradient[i]! * gradient[j]!));
}

/** The covariance of the score-function estimate of one draw, with a constant baseline for each number of q. */
export function scoreCovariance(moments: GradientMoments, baselines: readonly number[]): Matrix {
  const { squareScoreProducts, valueScoreProducts, scoreProducts, gradient } = moments;
  return squareScoreProducts.map((row, i) =>
    row.map((square, j) => {
      const [a, b] = [baselines[i]!, baselines[j]!];
      const corrected = square - (a + b) * valueScoreProducts[i]![j]! + a * b * scoreProducts[i]![j]!;
      return corrected - gradient[i]! * gradient[j]!;
    }),
  );
}

/**
 * For each number of q, the constant that makes the variance of (f − c)s smallest: that variance is a parabola in c,
 * E f²s² − 2c E fs² + c² E s² − (E fs)², lowest at c = E fs²/E s² (Greensmith, Bartlett and Baxter, 2004).
 */
export function bestBaselines({ valueScoreProducts, scoreProducts }: GradientMoments): number[] {
  return valueScoreProducts.map((row, i) => row[i]! / scoreProducts[i]![i]!);
}
