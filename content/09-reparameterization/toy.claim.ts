import type { Estimate } from '../../src/math/index.ts';
import {
  computed,
  defineClaims,
  monteCarlo,
  type Claim,
  type Tensor,
  type TensorFlow,
} from '../../src/claims/index.ts';
import type { RandomSource } from '../../src/math/index.ts';
import {
  bestBaselines,
  bookImages,
  bookModel,
  elboEncodingGradient,
  encode,
  encoderExpectation,
  gradientMoments,
  pathwiseCovariance,
  scoreCovariance,
  type EncodingName,
  type GradientMoments,
} from '../../src/models/toy-vae/index.ts';
import { decodedMeans, logLikelihoods } from '../../src/models/toy-vae/importance/weight-draws.ts';

const [x, third] = [bookImages[0]!, bookImages[2]!];
const q = encode(bookModel, x);
const [mean1, logVariance1] = [q.mean[0]!, q.logVariance[0]!];
const sd1 = Math.exp(logVariance1 / 2);

const known = new Map<readonly number[], GradientMoments>();
const momentsOf = (image: readonly number[]): GradientMoments => {
  const kept = known.get(image) ?? gradientMoments(bookModel, image, ['mean1', 'logVariance1']);
  known.set(image, kept);
  return kept;
};

/** Sums and products of a few of the moments: their errors, and room for the products. */
const measured = (value: number, { error }: GradientMoments): Estimate => ({ value, error: 100 * error });

/** log p(x|z) for rows z, in TensorFlow.js. */
const logLikelihoodsOf = (tf: TensorFlow, image: readonly number[], z: Tensor): Tensor =>
  logLikelihoods(tf, decodedMeans(tf, bookModel, z), image, bookModel.observationVariance);

interface Draws {
  readonly noise: Tensor;
  readonly z: Tensor;
}

const draws = 40_000;

function drawsFrom(tf: TensorFlow, source: RandomSource, image: readonly number[]): Draws {
  const { mean, logVariance } = encode(bookModel, image);
  const noise = tf.tensor2d(source.fillNormal(new Float32Array(2 * draws)), [draws, 2]);
  const sds = tf.tensor1d(Array.from(logVariance, (v) => Math.exp(v / 2)));
  return { noise, z: tf.add(tf.tensor1d(Array.from(mean)), tf.mul(sds, noise)) };
}

const firstOf = (tf: TensorFlow, rows: Tensor) => tf.squeeze(tf.slice(rows, [0, 0], [draws, 1]));

/** TensorFlow.js differentiates log p(x|z) along z₁, one slope for each draw. */
const slopesOf = (tf: TensorFlow, { z }: Draws) =>
  firstOf(tf, tf.grad((rows) => tf.sum(logLikelihoodsOf(tf, x, rows)))(z));

/** Each draw's pathwise estimate of the slope in μ₁, or in ℓ₁, through ∂z₁/∂ℓ₁ = ½σ₁ε₁. */
function pathwiseDraws(tf: TensorFlow, source: RandomSource, by: EncodingName): Tensor {
  const drawn = drawsFrom(tf, source, x);
  const slopes = slopesOf(tf, drawn);
  return by === 'mean1' ? slopes : tf.mul(slopes, tf.mul(sd1 / 2, firstOf(tf, drawn.noise)));
}

/** Each draw's score-function estimate of the same, with a constant baseline. */
function scoreDraws(tf: TensorFlow, source: RandomSource, by: EncodingName, baseline: number, image = x): Tensor {
  const { noise, z } = drawsFrom(tf, source, image);
  const first = firstOf(tf, noise);
  const sd = Math.exp(encode(bookModel, image).logVariance[0]! / 2);
  const score = by === 'mean1' ? tf.div(first, sd) : tf.div(tf.sub(tf.square(first), 1), 2);
  return tf.mul(tf.sub(logLikelihoodsOf(tf, image, z), baseline), score);
}

const deviations = (tf: TensorFlow, estimates: Tensor, mean: number) => monteCarlo(tf.square(tf.sub(estimates, mean)));

const at = { mean1: 0, logVariance1: 1 } as const;
type Name = keyof typeof at;

type Baseline = 'none' | 'mean' | 'best';

function baselineOf(kind: Baseline, moments: GradientMoments, by: Name): number {
  if (kind === 'none') return 0;
  return kind === 'mean' ? moments.meanLogLikelihood : bestBaselines(moments)[at[by]]!;
}

const varianceOfScore = (by: Name, kind: Baseline, image: readonly number[]): number => {
  const moments = momentsOf(image);
  const baseline = baselineOf(kind, moments, by);
  return scoreCovariance(moments, [baseline, baseline])[at[by]]![at[by]]!;
};

const pathwiseVariance = (by: Name, says: string): Claim => ({
  says,
  rejects: [{ value: varianceOfScore(by, 'best', x), why: 'the variance of the score-function estimate' }],
  exact: () => measured(pathwiseCovariance(momentsOf(x))[at[by]]![at[by]]!, momentsOf(x)),
  live: (tf, source) => deviations(tf, pathwiseDraws(tf, source, by), momentsOf(x).gradient[at[by]]!),
});

const scoreVariance = (by: Name, kind: Baseline, says: string, image = x): Claim => ({
  says,
  exact: () => measured(varianceOfScore(by, kind, image), momentsOf(image)),
  live: (tf, source) => {
    const moments = momentsOf(image);
    const estimates = scoreDraws(tf, source, by, baselineOf(kind, moments, by), image);
    return deviations(tf, estimates, moments.gradient[at[by]]!);
  },
  rejects: [
    {
      value: pathwiseCovariance(momentsOf(image))[at[by]]![at[by]]!,
      why: 'the variance of the pathwise estimate',
    },
  ],
});

/** E_q f·∂ log q/∂φ, by quadrature: it needs no slope of f. */
const byScore = (f: 'logLikelihood' | 'logWeight', by: Name) =>
  encoderExpectation(bookModel, x, (point) => {
    const noise = (point.z[0] - mean1) / sd1;
    return point[f] * (by === 'mean1' ? noise / sd1 : (noise * noise - 1) / 2);
  });

const elboGradient = () => {
  const { value, error } = elboEncodingGradient(bookModel, x);
  return { mean: value.mean[0]!, logVariance: value.logVariance[0]!, error };
};

export default defineClaims({
  title: 'The book’s model and its first image: the slope of E log p(x|z) in q',
  givens: {},
  values: {
    gradient: {
      says: 'the slope of $E_q log p(x|z)$ in $μ_1$',
      unit: 'nats per unit',
      exact: () => ({ value: elboGradient().mean + mean1, error: elboGradient().error }),
      witness: () => byScore('logLikelihood', 'mean1'),
      live: (tf, source) => monteCarlo(pathwiseDraws(tf, source, 'mean1')),
      rejects: [{ value: 0, why: 'the dependence of the draw on $μ_1$ dropped' }],
    },
    gradientLogVariance: {
      says: 'the slope of $E_q log p(x|z)$ in $ℓ_1 = log σ_1²$',
      exact: () => {
        const { logVariance, error } = elboGradient();
        return { value: logVariance + Math.expm1(logVariance1) / 2, error };
      },
      witness: () => byScore('logLikelihood', 'logVariance1'),
      live: (tf, source) => monteCarlo(pathwiseDraws(tf, source, 'logVariance1')),
      rejects: [{ value: 2 * momentsOf(x).gradient[1]!, why: 'the ½ of the exponent forgotten' }],
    },
    whole: {
      says: 'the slope of the ELBO in $μ_1$',
      unit: 'nats per unit',
      exact: () => ({ value: elboGradient().mean, error: elboGradient().error }),
      witness: () => byScore('logWeight', 'mean1'),
      live: (tf, source) => monteCarlo(tf.sub(pathwiseDraws(tf, source, 'mean1'), mean1)),
      rejects: [{ value: -mean1, why: 'what is left when the draw is taken for a constant' }],
    },
    partial: {
      says: 'what automatic differentiation returns for the slope of the ELBO in $μ_1$ when the draw is taken for a constant',
      exact: () => -mean1,
      liveMethod: 'automatic differentiation',
      live: (tf, source) => {
        const frozen = tf.mean(logLikelihoodsOf(tf, x, drawsFrom(tf, source, x).z));
        const bound = (mean: Tensor) => tf.sub(frozen, tf.mul(0.5, tf.square(mean)));
        return computed(tf.grad(bound)(tf.scalar(mean1)), { tolerance: 1e-5 });
      },
    },
    pathwise: pathwiseVariance('mean1', 'the variance of one pathwise estimate of the slope in μ₁'),
    score: {
      ...scoreVariance('mean1', 'none', 'the variance of one score-function estimate of the slope in μ₁'),
    },
    scoreMean: scoreVariance('mean1', 'mean', 'the same with the baseline E log p(x|z)'),
    scoreBest: scoreVariance('mean1', 'best', 'the same with the best constant baseline'),
    pathwiseLogVariance: pathwiseVariance('logVariance1', 'the variance of one pathwise estimate of the slope in ℓ₁'),
    scoreLogVariance: scoreVariance(
      'logVariance1',
      'best',
      'the variance of one score-function estimate of the slope in ℓ₁, with the best constant baseline',
    ),
    thirdNone: scoreVariance(
      'mean1',
      'none',
      'for the third image: the variance of one score-function estimate',
      third,
    ),
    thirdMean: scoreVariance('mean1', 'mean', 'for the third image: the same with the baseline E log p(x|z)', third),
    thirdMeanOfF: {
      says: 'for the third image: $E_q log p(x|z)$, the baseline that does harm',
      exact: () => measured(momentsOf(third).meanLogLikelihood, momentsOf(third)),
      live: (tf, source) => monteCarlo(logLikelihoodsOf(tf, third, drawsFrom(tf, source, third).z)),
      rejects: [{ value: 2 * bestBaselines(momentsOf(third))[0]!, why: 'twice the best constant, where harm begins' }],
    },
    thirdBest: {
      says: 'for the third image: the best constant baseline for the slope in $μ_1$',
      exact: () => measured(bestBaselines(momentsOf(third))[0]!, momentsOf(third)),
      live: (tf, source) => {
        // The score is ε₁/σ₁ and E ε₁² = 1, so that the best constant is E fε₁².
        const { noise, z } = drawsFrom(tf, source, third);
        return monteCarlo(tf.mul(logLikelihoodsOf(tf, third, z), tf.square(firstOf(tf, noise))));
      },
      rejects: [{ value: momentsOf(third).meanLogLikelihood, why: '$E log p(x|z)$' }],
    },
  },
});
