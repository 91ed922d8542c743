import { defineClaims } from '../../src/claims/index.ts';
import {
  diagonalNormal,
  diagonalNormalFromLogVariance,
  differenceOf,
  expectation,
  kl,
  logOf,
  normalFromLogVariance,
  sumOf,
} from '../../src/math/index.ts';
import { onceEach } from '../../src/math/once.ts';
import {
  type Encoding,
  bestEncoding,
  bookModel,
  elbo,
  encode,
  klToPosterior,
  logEvidence,
  meansUnder,
} from '../../src/models/toy-vae/index.ts';

const x = [0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4];
const decoded = [0.15, 0.45, 0.85, 0.25, 0.55, 0.75, 0.35, 0.65, 0.45];
const mean = [0.5, -0.3];
const logVariance = [-1.2, -0.8];
const variance = 0.1;

const squares = x.reduce((sum, pixel, i) => sum + (pixel - decoded[i]!) ** 2, 0);
const divergence = kl(diagonalNormalFromLogVariance(mean, logVariance), diagonalNormal([0, 0], [1, 1]));
const logLikelihood = (sd: number) =>
  diagonalNormal(
    decoded,
    decoded.map(() => sd),
  ).logProb(x);

/** Σ over the latents of E_q[log q − log p(z)], one integral each. */
const divergenceByQuadrature = () => {
  const parts = mean.map((centre, j) => {
    const [q, p] = [normalFromLogVariance(centre, logVariance[j]!), normalFromLogVariance(0, 0)];
    return expectation(q, (z) => q.logProb(z) - p.logProb(z));
  });
  return sumOf(...parts);
};

/** The nine squared errors are 0.05² each. */
const squaresByHand = 9 / 400;
const logLikelihoodByHand = -4.5 * Math.log(0.2 * Math.PI) - squaresByHand / 0.2;
const doubledByHand = -4.5 * Math.log(0.2 * Math.PI) - (2 * squaresByHand) / 0.2;

/** The search takes half a second: it is made when it is first asked for, and once from each start. */
const best = onceEach((start: Encoding | undefined) => bestEncoding(bookModel, x, start));
const prior: Encoding = { mean: [0, 0], logVariance: [0, 0] };

export default defineClaims({
  title: 'Nine grey values put down by hand: a decoder’s numbers for them, and the book’s model',
  givens: { variance, pixelError: 0.05, half: 0.5 },
  values: {
    squaredError: {
      says: '$‖x − decoded‖²$, nine pixels each off by 0.05: arithmetic',
      exact: () => squares,
      witness: () => squaresByHand,
    },
    logLikelihood: {
      says: '$log p(x|z)$ of the nine pixels, with $σ² = 0.1$: arithmetic',
      unit: 'nats',
      exact: () => logLikelihood(Math.sqrt(variance)),
      witness: () => logLikelihoodByHand,
      rejects: [{ value: -0.0225, why: 'minus the squared error', by: 'witness' }],
    },
    codeLoss: {
      says: 'the squared error plus the divergence, a loss without the factor $1/(2σ²)$',
      exact: () => squares + divergence,
      witness: () => {
        const { value, error } = divergenceByQuadrature();
        return { value: squaresByHand + value, error };
      },
    },
    loss: {
      says: 'minus the one-draw ELBO of the same numbers, with $σ² = 0.1$',
      unit: 'nats',
      exact: () => divergence - logLikelihood(Math.sqrt(variance)),
      witness: () => {
        const { value, error } = divergenceByQuadrature();
        return { value: value - logLikelihoodByHand, error };
      },
      rejects: [{ value: 0.5677615880147118, why: 'the factor left out', by: 'witness' }],
    },
    weight: {
      says: 'what the squared error must be multiplied by, $1/(2σ²)$ at $σ² = 0.1$: arithmetic',
      exact: () => 1 / (2 * variance),
      // Two squared errors, and how far apart their log-likelihoods lie.
      witness: () => (logLikelihood(Math.sqrt(variance)) - doubledByHand) / squaresByHand,
    },
    doubledError: {
      says: '$log p(x|z)$ when the squared error is twice as large: arithmetic',
      unit: 'nats',
      exact: () => logLikelihood(Math.sqrt(variance)) - squares / (2 * variance),
      witness: () => doubledByHand,
    },
    ratio: {
      says: 'the ratio of the two log-likelihoods when the squared error doubles: arithmetic',
      exact: () => 1 - squares / (2 * variance) / logLikelihood(Math.sqrt(variance)),
      witness: () => doubledByHand / logLikelihoodByHand,
      rejects: [{ value: 2, why: 'proportionality', by: 'witness' }],
    },
    logEvidence: {
      says: '$log p(x)$ of the image put down by hand, under the book’s model',
      unit: 'nats',
      exact: () => logEvidence(bookModel, x),
      witness: () => {
        const spread = 2 * Math.log(1.25);
        const cover = { mean: [0, 0], logVariance: [spread, spread] };
        return logOf(meansUnder(bookModel, x, cover)((at) => Math.exp(at.prior + at.likelihood - at.q)));
      },
    },
    elbo: {
      says: 'the ELBO of the image put down by hand, under the book’s model',
      unit: 'nats',
      exact: () => elbo(bookModel, x),
      witness: () => meansUnder(bookModel, x, encode(bookModel, x))((at) => at.prior + at.likelihood - at.q),
    },
    gap: {
      says: 'the gap of the image put down by hand, under the book’s model',
      unit: 'nats',
      exact: () => klToPosterior(bookModel, x),
      witness: () => differenceOf(logEvidence(bookModel, x), elbo(bookModel, x)),
    },
    bestGap: {
      says: 'the smallest gap that a Gaussian with independent coordinates can reach for the image put down by hand',
      unit: 'nats',
      exact: () => klToPosterior(bookModel, x, best(undefined)),
      witness: () => differenceOf(logEvidence(bookModel, x), elbo(bookModel, x, best(prior))),
    },
  },
});
