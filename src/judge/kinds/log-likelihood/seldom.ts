import { seldom, withoutOne, type SeldomMistake } from '../../misconceptions/seldom.ts';
import type { LogLikelihoodProblem } from './problem.ts';
import { logLikelihoodTarget } from './value.ts';
import { total } from '../../total.ts';

/** The log-likelihood of every observation by itself. */
const termsOf = (problem: LogLikelihoodProblem): readonly number[] =>
  problem.observations.map((x) => logLikelihoodTarget({ ...problem, observations: [x] }).value);

const aboutObservations = (truth: number, terms: readonly number[], hasOwnTerms: boolean): readonly SeldomMistake[] => [
  ...seldom(
    truth,
    {
      id: 'observation-left-out',
      step: 'sum',
      clause: 'one observation is missing',
      message: 'One observation was left out. The sum runs over all of them.',
    },
    withoutOne(terms),
  ),
  ...seldom(
    truth,
    {
      id: 'one-observation-only',
      step: 'sum',
      clause: 'only one observation is in the sum',
      message: 'Only one observation was counted. The sum runs over all of them.',
    },
    terms.length > 1 && hasOwnTerms ? terms : [],
  ),
];

/** −½ log 2π, or −½ log 2πσ², counted once for all numbers; and the sample’s own mean in the place of μ. */
const ofNormal = (truth: number, { p, observations }: LogLikelihoodProblem): readonly SeldomMistake[] => {
  if (p.kind !== 'normal') return [];
  const xs = observations.flat();
  const surplus = xs.length - 1;
  const [logTwoPi, logVariance] = [Math.log(2 * Math.PI), 2 * Math.log(p.sd)];
  const mean = total(xs) / xs.length;
  const spread = total(xs.map((x) => (x - mean) ** 2));
  return [
    ...seldom(
      truth,
      {
        id: 'constant-once',
        step: 'sum',
        clause: 'the constant is counted once for all observations',
        message: 'The constant −½\u00a0log\u00a02πσ² was counted once. Every observation has one.',
      },
      [truth + 0.5 * surplus * (logTwoPi + logVariance), truth + 0.5 * surplus * logTwoPi],
    ),
    ...seldom(
      truth,
      {
        id: 'sample-mean-for-mean',
        step: 'substitution',
        clause: 'the mean of the observations stands where μ belongs',
        message: 'The distances were taken from the mean of the observations. The density’s own mean is given.',
      },
      surplus > 0 ? [-0.5 * (xs.length * (logTwoPi + logVariance) + spread / p.sd ** 2)] : [],
    ),
  ];
};

/** log n!/(k!(n − k)!) for k ones among n, as a sum of logarithms. */
const logBinomial = (n: number, k: number): number =>
  total(Array.from({ length: k }, (_, i) => Math.log((n - i) / (i + 1))));

const ofBernoulli = (truth: number, { p, observations }: LogLikelihoodProblem): readonly SeldomMistake[] => {
  const xs = observations.flat();
  if (p.kind !== 'bernoulli' || !xs.every((x) => x === 0 || x === 1)) return [];
  return seldom(
    truth,
    {
      id: 'binomial-coefficient',
      step: 'definition',
      clause: 'the number of orders is counted, too',
      message:
        'The logarithm of a binomial coefficient was added: that is the probability of so many ones in any order. The observations are given in theirs.',
    },
    [truth + logBinomial(xs.length, total(xs))],
  );
};

const ofCategorical = (truth: number, { p, observations }: LogLikelihoodProblem): readonly SeldomMistake[] => {
  if (p.kind !== 'categorical') return [];
  const shifted = observations.flat().map((k) => Math.log(p.probabilities[k - 1] ?? NaN));
  return seldom(
    truth,
    {
      id: 'counted-from-one',
      step: 'substitution',
      clause: 'the outcomes were counted from 1',
      message: 'The outcomes were counted from 1. The first of them is the outcome 0.',
    },
    [total(shifted)],
  );
};

/** The mistakes in a log-likelihood that are made now and then. */
export const seldomLikelihoodMistakes = (problem: LogLikelihoodProblem): readonly SeldomMistake[] => {
  const terms = termsOf(problem);
  const truth = total(terms);
  return [
    ...aboutObservations(truth, terms, problem.p.kind !== 'bernoulli'),
    ...ofNormal(truth, problem),
    ...ofBernoulli(truth, problem),
    ...ofCategorical(truth, problem),
  ];
};
