import type { DiagonalNormal, MultivariateNormal, Normal } from '../../../math/index.ts';
import { logLikelihoodTarget } from './value.ts';
import { logDeterminantOf } from '../../gaussian-terms.ts';
import type { LogLikelihoodProblem } from './problem.ts';
import { seldomLikelihoodMistakes } from './seldom.ts';
import { total } from '../../total.ts';
import type { Misconception, Slips, Working } from '../../misconceptions/misconception.ts';
import { everyLogarithmBase10, logarithmMisconceptions, logarithmScale } from '../../misconceptions/logarithms.ts';
import { unitMisconceptions, written } from '../../misconceptions/units.ts';
import { spreadMisconceptions, spreadWith } from '../../misconceptions/spreads.ts';

const general: readonly Misconception[] = [
  {
    id: 'wrong-sign',
    step: 'definition',
    clause: 'the sign is turned round',
    message: 'This is the negative log-likelihood, a loss. The question asks for the log-likelihood itself.',
  },
  {
    id: 'likelihood-for-log-likelihood',
    step: 'definition',
    clause: 'the logarithm is not taken',
    message: 'This is the likelihood. The question asks for its logarithm.',
  },
  ...unitMisconceptions,
];

const severalTerms: Misconception = {
  id: 'mean-over-dimensions',
  step: 'sum',
  clause: 'the terms were averaged',
  message:
    'The terms were averaged. The probabilities of independent numbers or draws multiply, so their logarithms add.',
};

const gaussian = ({ p }: LogLikelihoodProblem): readonly Misconception[] => [
  ...spreadMisconceptions({ p }),
  {
    id: 'squared-error-for-log-likelihood',
    step: 'formula',
    forms: 2,
    clause: 'the squared error stands for the log-likelihood',
    message:
      'This is minus the squared error, or minus half of it. The log-likelihood divides each square by 2σ² and subtracts ½\u00a0log\u00a02πσ² for each number.',
  },
  {
    id: 'missing-two-pi',
    step: 'formula',
    clause: 'log\u00a02π is missing',
    message: 'The constant −½\u00a0log\u00a02π of the normal density is missing, once for each number.',
  },
  {
    id: 'missing-log-term',
    step: 'formula',
    clause: 'the logarithm of the spread is missing',
    message: 'The logarithm of the spread, −½\u00a0log\u00a0σ² for each number, is missing.',
  },
  {
    id: 'missing-half',
    step: 'formula',
    clause: 'the ½ before the square is missing',
    message: 'The ½ before the squared distance is missing.',
  },
  {
    id: 'log-sd-for-log-variance',
    step: 'formula',
    clause: 'log\u00a0σ stands where log\u00a0σ² belongs',
    message: 'The formula has ½\u00a0log\u00a0σ² where ½\u00a0log\u00a0σ was put.',
  },
  {
    id: 'mean-not-squared',
    step: 'squares',
    forms: 2,
    clause: 'the distance from the mean is not squared',
    message: 'The distance from the mean was not squared.',
  },
  ...logarithmMisconceptions,
];

interface Scalar {
  readonly x: number;
  readonly mean: number;
  readonly sd: number;
}

/** Every observed number with the mean and standard deviation that it is drawn with. */
const scalarsOf = (p: Normal | DiagonalNormal, { observations }: LogLikelihoodProblem): readonly Scalar[] => {
  const [means, sds] = p.kind === 'normal' ? [[p.mean], [p.sd]] : [p.means, p.sds];
  return observations.flatMap((observation) =>
    [observation].flat().map((x, i) => ({ x, mean: means[i] ?? NaN, sd: sds[i] ?? NaN })),
  );
};

const squareWith = ({ x, mean }: Scalar, slips: Slips): number => {
  const difference = x - mean;
  const form = slips.get('mean-not-squared');
  if (form === undefined) return difference ** 2;
  return form === 0 ? difference : Math.abs(difference);
};

/** −½(log 2π + log σ² + (x − μ)²/σ²) for every number, with the mistakes in it. */
const gaussianTermsWith = (scalars: readonly Scalar[], slips: Slips): readonly number[] => {
  const scale = logarithmScale(slips);
  const squaredError = slips.get('squared-error-for-log-likelihood');
  return scalars.map((scalar) => {
    const square = squareWith(scalar, slips);
    if (squaredError !== undefined) return squaredError === 0 ? -square : -square / 2;
    const sd = spreadWith(scalar.sd, slips);
    const constant = slips.has('missing-two-pi') ? 0 : Math.log(2 * Math.PI) * scale;
    const logSd = slips.has('missing-log-term') ? 0 : Math.log(sd) * scale;
    const logVariance = slips.has('log-sd-for-log-variance') ? logSd : 2 * logSd;
    return -0.5 * (constant + logVariance) - (slips.has('missing-half') ? 1 : 0.5) * (square / sd ** 2);
  });
};

const fullGaussianMistakes: readonly Misconception[] = [
  {
    id: 'missing-two-pi',
    step: 'formula',
    clause: 'log\u00a02π is missing',
    message: 'The constant −½\u00a0log\u00a02π of the normal density is missing, once for each dimension.',
  },
  {
    id: 'missing-log-term',
    step: 'formula',
    clause: 'the logarithm of the determinant is missing',
    message: 'The logarithm of the determinant, −½\u00a0log\u00a0det\u00a0Σ for each draw, is missing.',
  },
  {
    id: 'missing-half',
    step: 'formula',
    clause: 'the ½ before the squared distance is missing',
    message: 'The ½ before the squared distance (x\u00a0−\u00a0μ)ᵀΣ⁻¹(x\u00a0−\u00a0μ) is missing.',
  },
  ...logarithmMisconceptions,
];

/** −½(d log 2π + log det Σ + (x − μ)ᵀΣ⁻¹(x − μ)) for a draw of this log-density, with the mistakes in it. */
const fullGaussianTermWith = (p: MultivariateNormal, logProb: number, slips: Slips): number => {
  const [constant, logDeterminant] = [p.mean.length * Math.log(2 * Math.PI), logDeterminantOf(p)];
  const square = -2 * logProb - constant - logDeterminant;
  const logarithms =
    (slips.has('missing-two-pi') ? 0 : constant) + (slips.has('missing-log-term') ? 0 : logDeterminant);
  return -0.5 * logarithms * logarithmScale(slips) - (slips.has('missing-half') ? 1 : 0.5) * square;
};

const bernoulliMistakes = (xs: readonly number[]): readonly Misconception[] => [
  {
    id: 'complement-swapped',
    step: 'formula',
    clause: 'the probabilities of 0 and 1 are exchanged',
    message:
      'The probabilities of the outcomes 0 and 1 are exchanged: the number that a Bernoulli is given by is that of 1.',
  },
  ...(xs.some((x) => x > 0) && xs.some((x) => x < 1) ? [oneOutcomeOnly] : []),
  everyLogarithmBase10,
];

const oneOutcomeOnly: Misconception = {
  id: 'one-outcome-only',
  step: 'sum',
  forms: 2,
  clause: 'the observations of one outcome are missing',
  message: 'Only the observations of one outcome were counted. Those of the other have a logarithm too.',
};

/** x log p + (1 − x) log(1 − p) for every observation of a Bernoulli, with the mistakes in it. */
const bernoulliTermsWith = (logs: readonly [number, number], xs: readonly number[], slips: Slips): number[] => {
  const [logComplement, logP] = slips.has('complement-swapped') ? [logs[1], logs[0]] : logs;
  const only = slips.get('one-outcome-only');
  const weighted = (weight: number, log: number, outcome: number) =>
    weight === 0 || (only !== undefined && only !== outcome) ? 0 : weight * log;
  return xs.map((x) => logarithmScale(slips) * (weighted(x, logP, 1) + weighted(1 - x, logComplement, 0)));
};

const termsWith = (problem: LogLikelihoodProblem, slips: Slips): readonly number[] => {
  const { p, observations } = problem;
  if (p.kind === 'normal' || p.kind === 'diagonal-normal') return gaussianTermsWith(scalarsOf(p, problem), slips);
  if (p.kind === 'bernoulli') return bernoulliTermsWith([p.logComplement, p.logP], observations.flat(), slips);
  const logProbs = observations.map((x) => logLikelihoodTarget({ ...problem, observations: [x] }).value);
  if (p.kind === 'categorical') return logProbs.map((logProb) => logProb * logarithmScale(slips));
  return logProbs.map((logProb) => fullGaussianTermWith(p, logProb, slips));
};

const ownMisconceptions = (problem: LogLikelihoodProblem): readonly Misconception[] => {
  const { p } = problem;
  if (p.kind === 'normal' || p.kind === 'diagonal-normal') return gaussian(problem);
  if (p.kind === 'bernoulli') return bernoulliMistakes(problem.observations.flat());
  return p.kind === 'categorical' ? [everyLogarithmBase10] : fullGaussianMistakes;
};

/** The mistakes that only a value with a logarithm can have. */
const ofLogarithms = ['answer-in-bits', 'log-base-2', 'log-base-10', 'squared-error-for-log-likelihood'];

export const logLikelihoodWorking = (problem: LogLikelihoodProblem): Working => {
  const count = termsWith(problem, new Map()).length;
  return {
    misconceptions: [...general, ...ownMisconceptions(problem), ...(count > 1 ? [severalTerms] : [])],
    value(slips) {
      if (slips.has('likelihood-for-log-likelihood') && ofLogarithms.some((id) => slips.has(id))) return NaN;
      const sum = total(termsWith(problem, slips)) / (slips.has('mean-over-dimensions') ? count : 1);
      return written(slips.has('likelihood-for-log-likelihood') ? Math.exp(sum) : sum, slips);
    },
    seldom: () => seldomLikelihoodMistakes(problem),
  };
};
