import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { expectation, integrate, normal, normalCdf, normalDensity, sigmoid } from '../../src/math/index.ts';
import {
  pathwiseVariance as stepPathwiseVariance,
  pathwiseVarianceOverHeights,
  scoreVariance as stepScoreVariance,
  scoreVarianceOverHeights,
} from './steep-step.ts';

const mean = 0.5;
const shifted = normal(mean, 1);
const standard = normal(0, 1);
const farthest = 12;

/** E[f(z)(z − μ)] over z > 0, for an f that is zero elsewhere: the integral starts at the kink or the jump. */
const scoreMeanAboveZero = (f: (z: number) => number) =>
  integrate((z) => Math.exp(shifted.logProb(z)) * f(z) * (z - mean), 0, farthest);

// With z = ε from N(0, 1) and E cos aε = e^{−a²/2}: E ω cos ωε = ω e^{−ω²/2}, E cos² ωε = (1 + e^{−2ω²})/2, and
// E ε² sin² ωε = (1 − E ε² cos 2ωε)/2 = (1 − (1 − 4ω²) e^{−2ω²})/2.
const waveGradient = (w: number) => w * Math.exp(-(w * w) / 2);
const pathwiseVariance = (w: number) => (w * w * (1 + Math.exp(-2 * w * w))) / 2 - waveGradient(w) ** 2;
const scoreVariance = (w: number) => (1 - (1 - 4 * w * w) * Math.exp(-2 * w * w)) / 2 - waveGradient(w) ** 2;

const wave = (w: number) =>
  ({
    pathwise: {
      says: `the variance of one pathwise estimate of the slope of $E sin ${w}z$ in $μ$, at $N(0, 1)$`,
      exact: () => pathwiseVariance(w),
      witness: () => expectation(standard, (z) => (w * Math.cos(w * z) - waveGradient(w)) ** 2),
      live: (tf, source) => {
        const draws = standardNormals(tf, source, 100_000);
        return monteCarlo(tf.square(tf.sub(tf.mul(w, tf.cos(tf.mul(w, draws))), waveGradient(w))));
      },
      rejects: [{ value: scoreVariance(w), why: 'the variance of the score-function estimate' }],
    },
    score: {
      says: `the variance of one score-function estimate of the slope of $E sin ${w}z$ in $μ$, at $N(0, 1)$`,
      exact: () => scoreVariance(w),
      witness: () => expectation(standard, (z) => (Math.sin(w * z) * z - waveGradient(w)) ** 2),
      live: (tf, source) => {
        const draws = standardNormals(tf, source, 100_000);
        return monteCarlo(tf.square(tf.sub(tf.mul(tf.sin(tf.mul(w, draws)), draws), waveGradient(w))));
      },
      rejects: [{ value: pathwiseVariance(w), why: 'the variance of the pathwise estimate' }],
    },
  }) satisfies Parameters<typeof defineClaims>[0]['values'];

const [slow, fast] = [wave(1), wave(10)];

const steepness = 10;
const stepSlope = expectation(standard, (z) => sigmoid(steepness * z) * z).value;

export default defineClaims({
  title: 'A kink, a jump, a wave and a steep step',
  givens: { mean },
  values: {
    kinkGradient: {
      says: 'the slope of $E max(z, 0)$ in $μ$, for $z$ from $N(μ, 1)$ at $μ = 0.5$',
      exact: () => normalCdf(mean),
      witness: () => scoreMeanAboveZero((z) => z),
      live: (tf, source) => {
        const noise = standardNormals(tf, source, 100_000);
        const slopes = tf.grad((means) => tf.sum(tf.relu(tf.add(means, noise))));
        return monteCarlo(slopes(tf.fill([100_000], mean)));
      },
    },
    jumpGradient: {
      says: 'the slope in $μ$ of the probability that $z > 0$, for $z$ from $N(μ, 1)$ at $μ = 0.5$',
      exact: () => normalDensity(mean),
      witness: () => scoreMeanAboveZero(() => 1),
      live: (tf, source) => {
        const noise = standardNormals(tf, source, 100_000);
        return monteCarlo(tf.mul(tf.cast(tf.greater(tf.add(mean, noise), 0), 'float32'), noise));
      },
      rejects: [{ value: 0, why: 'the pathwise estimate: the step is flat almost everywhere' }],
    },
    slowPathwise: slow.pathwise,
    slowScore: slow.score,
    fastPathwise: fast.pathwise,
    fastScore: fast.score,
    stepPathwise: {
      says: 'the variance of one pathwise estimate of the slope in $μ$ of $E 1/(1 + exp(−10z))$, at $N(0, 1)$',
      exact: () => stepPathwiseVariance(steepness),
      witness: () => pathwiseVarianceOverHeights(steepness),
      live: (tf, source) => {
        const height = tf.sigmoid(tf.mul(steepness, standardNormals(tf, source, 200_000)));
        const slopes = tf.mul(steepness, tf.mul(height, tf.sub(1, height)));
        return monteCarlo(tf.square(tf.sub(slopes, stepSlope)));
      },
      rejects: [{ value: stepScoreVariance(steepness).value, why: 'the variance of the score-function estimate' }],
    },
    stepScore: {
      says: 'the variance of one score-function estimate of the same slope',
      exact: () => stepScoreVariance(steepness),
      witness: () => scoreVarianceOverHeights(steepness),
      live: (tf, source) => {
        const draws = standardNormals(tf, source, 100_000);
        const estimates = tf.mul(tf.sigmoid(tf.mul(steepness, draws)), draws);
        return monteCarlo(tf.square(tf.sub(estimates, stepSlope)));
      },
      rejects: [{ value: stepPathwiseVariance(steepness).value, why: 'the variance of the pathwise estimate' }],
    },
  },
});
