import { computed, defineClaims, monteCarlo, type Claim, type Reject, type Tensor } from '../../src/claims/index.ts';
import type { Estimate } from '../../src/math/index.ts';
import { onceFor } from '../../src/math/once.ts';
import {
  bestBaselines,
  bookImages,
  bookModel,
  elboEncodingGradient,
  encode,
  encoderExpectation,
  gradientMoments,
  klToPrior,
  pathwiseCovariance,
  scoreCovariance,
  type GradientMoments,
} from '../../src/models/toy-vae/index.ts';
import {
  bestBaselineByLines,
  meanOfFByLines,
  pathwiseVarianceByLines,
  scoreVarianceByLines,
  type Baseline,
} from './toy-by-lines.ts';
import {
  logLikelihoodsOf,
  mirroredDraws,
  noiseWeightedMean,
  pathwiseEstimates,
  plainDraws,
  scoreEstimates,
  varianceOf,
  wideDraws,
  type By,
} from './toy-draws.ts';

const [x, third] = [bookImages[0]!, bookImages[2]!];
const q = encode(bookModel, x);
const [mean1, logVariance1] = [q.mean[0]!, q.logVariance[0]!];
const sd1 = Math.exp(logVariance1 / 2);

const momentsOf = onceFor((image: readonly number[]) => gradientMoments(bookModel, image, ['mean1', 'logVariance1']));

/** Sums and products of a few of the moments: their errors, and room for the products. */
const measured = (value: number, { error }: GradientMoments): Estimate => ({ value, error: 100 * error });

const at = { mean1: 0, logVariance1: 1 } as const;

function baselineOf(kind: Baseline, moments: GradientMoments, by: By): number {
  if (kind === 'none') return 0;
  return kind === 'mean' ? moments.meanLogLikelihood : bestBaselines(moments)[at[by]]!;
}

const varianceOfScore = (by: By, kind: Baseline, image: readonly number[]): number => {
  const moments = momentsOf(image);
  const baseline = baselineOf(kind, moments, by);
  return scoreCovariance(moments, [baseline, baseline])[at[by]]![at[by]]!;
};

const pathwiseVariance = (by: By, says: string): Claim => ({
  says,
  exact: () => measured(pathwiseCovariance(momentsOf(x))[at[by]]![at[by]]!, momentsOf(x)),
  witness: () => pathwiseVarianceByLines(x, by),
  live: (tf, source) => {
    const drawn = wideDraws(tf, source, x);
    return varianceOf(tf, drawn, pathwiseEstimates(tf, drawn, by), momentsOf(x).gradient[at[by]]!);
  },
  rejects: [{ value: varianceOfScore(by, 'best', x), why: 'the variance of the score-function estimate' }],
});

const inWords: Readonly<Record<Baseline, string>> = {
  none: 'without a baseline',
  mean: 'with the mean of $f$ as its baseline',
  best: 'with the best constant baseline',
};

/** The variances with the other baselines: too near for a sample, so the witness must tell them apart. */
const otherBaselines = (by: By, kind: Baseline, image: readonly number[]): Reject[] =>
  (['none', 'mean', 'best'] as const)
    .filter((other) => other !== kind)
    .map((other) => ({ value: varianceOfScore(by, other, image), why: inWords[other], by: 'witness' }));

const scoreVariance = (by: By, kind: Baseline, says: string, image = x): Claim => ({
  says: `${says}, ${inWords[kind]}`,
  exact: () => measured(varianceOfScore(by, kind, image), momentsOf(image)),
  witness: () => scoreVarianceByLines(image, by, kind),
  live: (tf, source) => {
    const moments = momentsOf(image);
    const drawn = wideDraws(tf, source, image);
    const estimates = scoreEstimates(tf, drawn, by, baselineOf(kind, moments, by));
    return varianceOf(tf, drawn, estimates, moments.gradient[at[by]]!);
  },
  rejects: [
    {
      value: pathwiseCovariance(momentsOf(image))[at[by]]![at[by]]!,
      why: 'the variance of the pathwise estimate',
    },
    ...otherBaselines(by, kind, image),
  ],
});

/** E_q f·∂ log q/∂φ, by quadrature: it needs no slope of f. */
const byScore = (f: 'logLikelihood' | 'logWeight', by: By) =>
  encoderExpectation(bookModel, x, (point) => {
    const noise = (point.z[0] - mean1) / sd1;
    return point[f] * (by === 'mean1' ? noise / sd1 : (noise * noise - 1) / 2);
  });

const elboGradient = () => {
  const { value, error } = elboEncodingGradient(bookModel, x);
  return { mean: value.mean[0]!, logVariance: value.logVariance[0]!, error };
};

/** −D_KL(q ‖ p(z)), whose slope is left of the ELBO's when the draw is taken for a constant. */
const lessDivergence = (mean: number) => -klToPrior({ ...q, mean: [mean, q.mean[1]!] });

const inMean = 'the variance of one score-function estimate of the slope in $μ_1$';

export default defineClaims({
  title: 'The book’s model and its first image: the slope of E log p(x|z) in q',
  givens: {},
  values: {
    gradient: {
      says: 'the slope of $E_q log p(x|z)$ in $μ_1$',
      unit: 'nats per unit',
      exact: () => ({ value: elboGradient().mean + mean1, error: elboGradient().error }),
      witness: () => byScore('logLikelihood', 'mean1'),
      live: (tf, source) => monteCarlo(pathwiseEstimates(tf, plainDraws(tf, source, x), 'mean1')),
      rejects: [{ value: 0, why: 'the dependence of the draw on $μ_1$ dropped' }],
    },
    gradientLogVariance: {
      says: 'the slope of $E_q log p(x|z)$ in $ℓ_1 = log s_1²$',
      exact: () => {
        const { logVariance, error } = elboGradient();
        return { value: logVariance + Math.expm1(logVariance1) / 2, error };
      },
      witness: () => byScore('logLikelihood', 'logVariance1'),
      live: (tf, source) => monteCarlo(pathwiseEstimates(tf, plainDraws(tf, source, x), 'logVariance1')),
      rejects: [{ value: 2 * momentsOf(x).gradient[1]!, why: 'the ½ of the exponent forgotten' }],
    },
    whole: {
      says: 'the slope of the ELBO in $μ_1$',
      unit: 'nats per unit',
      exact: () => ({ value: elboGradient().mean, error: elboGradient().error }),
      witness: () => byScore('logWeight', 'mean1'),
      live: (tf, source) => {
        const pairs = 120_000;
        const estimates = pathwiseEstimates(tf, mirroredDraws(tf, source, x, pairs), 'mean1');
        return monteCarlo(tf.sub(tf.mean(tf.reshape(estimates, [2, pairs]), 0), mean1));
      },
      rejects: [{ value: -mean1, why: 'what is left when the draw is taken for a constant' }],
    },
    partial: {
      says: 'what automatic differentiation returns for the slope of the ELBO in $μ_1$ when the draw is taken for a constant',
      exact: () => -mean1,
      witness: () => {
        const slope = (step: number) => (lessDivergence(mean1 + step) - lessDivergence(mean1 - step)) / (2 * step);
        return { value: slope(0.1), error: 1e-12 };
      },
      liveMethod: 'automatic differentiation',
      live: (tf, source) => {
        const noise = source.fillNormal(new Float32Array(2000));
        const bound = (mean: Tensor) => {
          const first = tf.add(mean, tf.mul(sd1, tf.tensor1d(noise.subarray(0, 1000))));
          const second = tf.add(q.mean[1]!, tf.mul(Math.exp(q.logVariance[1]! / 2), tf.tensor1d(noise.subarray(1000))));
          // Read out, the draws are numbers: they bear no trace of the mean that they were computed from.
          const z = tf.stack([tf.tensor1d(first.dataSync()), second], 1);
          return tf.sub(tf.mean(logLikelihoodsOf(tf, x, z)), tf.mul(0.5, tf.square(mean)));
        };
        return computed(tf.grad(bound)(tf.scalar(mean1)), { tolerance: 1e-5 });
      },
      rejects: [{ value: elboGradient().mean, why: 'the slope of the ELBO, the draw’s part in it kept' }],
    },
    pathwise: pathwiseVariance('mean1', 'the variance of one pathwise estimate of the slope in $μ_1$'),
    score: scoreVariance('mean1', 'none', inMean),
    scoreMean: scoreVariance('mean1', 'mean', inMean),
    scoreBest: scoreVariance('mean1', 'best', inMean),
    pathwiseLogVariance: pathwiseVariance(
      'logVariance1',
      'the variance of one pathwise estimate of the slope in $ℓ_1$',
    ),
    scoreLogVariance: scoreVariance(
      'logVariance1',
      'best',
      'the variance of one score-function estimate of the slope in $ℓ_1$',
    ),
    thirdNone: scoreVariance('mean1', 'none', `for the third image: ${inMean}`, third),
    thirdMean: scoreVariance('mean1', 'mean', `for the third image: ${inMean}`, third),
    thirdHarm: {
      says: 'for the third image: by what the baseline $E log p(x|z)$ multiplies that variance',
      exact: () => varianceOfScore('mean1', 'mean', third) / varianceOfScore('mean1', 'none', third),
      witness: () => {
        const [without, withMean] = (['none', 'mean'] as const).map((kind) =>
          scoreVarianceByLines(third, 'mean1', kind),
        );
        const value = withMean!.value / without!.value;
        return { value, error: withMean!.error / without!.value + (value * without!.error) / without!.value };
      },
      rejects: [{ value: 1, why: 'a baseline that changes nothing', by: 'witness' }],
    },
    thirdMeanOfF: {
      says: 'for the third image: $E_q log p(x|z)$, the baseline that does harm',
      exact: () => measured(momentsOf(third).meanLogLikelihood, momentsOf(third)),
      witness: () => meanOfFByLines(third),
      live: (tf, source) => monteCarlo(logLikelihoodsOf(tf, third, plainDraws(tf, source, third).z)),
      rejects: [{ value: 2 * bestBaselines(momentsOf(third))[0]!, why: 'twice the best constant, where harm begins' }],
    },
    thirdBest: {
      says: 'for the third image: the best constant baseline for the slope in $μ_1$',
      exact: () => measured(bestBaselines(momentsOf(third))[0]!, momentsOf(third)),
      witness: () => bestBaselineByLines(third, 'mean1'),
      live: (tf, source) => noiseWeightedMean(tf, wideDraws(tf, source, third, 300_000)),
      rejects: [{ value: momentsOf(third).meanLogLikelihood, why: '$E log p(x|z)$' }],
    },
  },
});
