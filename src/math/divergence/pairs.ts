import { describe } from '../arguments.ts';
import {
  isDistribution,
  isOfKind,
  nameOf,
  type Distribution,
  type Kind,
  type OfKind,
} from '../distributions/distribution.ts';
import { bernoulliCrossEntropy, bernoulliKl } from './bernoulli.ts';
import { categoricalCrossEntropy, categoricalKl } from './categorical.ts';
import { independentCrossEntropy, independentKl, multivariateCrossEntropy, multivariateKl } from './gaussian.ts';

/** What is known in closed form about an ordered pair of distributions. */
interface Formulas<Q, P> {
  kl(q: Q, p: P): number;
  crossEntropy(q: Q, p: P): number;
}

type FormulaName = keyof Formulas<Distribution, Distribution>;

/** A line of the table: it evaluates a formula where both distributions are of its kinds. */
type Pair = (q: Distribution, p: Distribution, formula: FormulaName) => number | undefined;

function pair<Q extends Kind, P extends Kind>(qKind: Q, pKind: P, formulas: Formulas<OfKind<Q>, OfKind<P>>): Pair {
  return (q, p, formula) => (isOfKind(q, qKind) && isOfKind(p, pKind) ? formulas[formula](q, p) : undefined);
}

const independent = { kl: independentKl, crossEntropy: independentCrossEntropy };
const multivariate = { kl: multivariateKl, crossEntropy: multivariateCrossEntropy };

/** Every pair of kinds whose divergence is known here. A new pair is a new line. */
const PAIRS: readonly Pair[] = [
  pair('normal', 'normal', independent),
  pair('normal', 'diagonal-normal', independent),
  pair('normal', 'multivariate-normal', multivariate),
  pair('diagonal-normal', 'normal', independent),
  pair('diagonal-normal', 'diagonal-normal', independent),
  pair('diagonal-normal', 'multivariate-normal', multivariate),
  pair('multivariate-normal', 'normal', multivariate),
  pair('multivariate-normal', 'diagonal-normal', multivariate),
  pair('multivariate-normal', 'multivariate-normal', multivariate),
  pair('bernoulli', 'bernoulli', { kl: bernoulliKl, crossEntropy: bernoulliCrossEntropy }),
  pair('categorical', 'categorical', { kl: categoricalKl, crossEntropy: categoricalCrossEntropy }),
];

/**
 * The formula of that name for q and p.
 *
 * @throws TypeError for what is not a distribution, and for a pair that the table lacks; RangeError where the
 * dimensions differ.
 */
export function evaluate(formula: FormulaName, q: Distribution, p: Distribution): number {
  checkDistribution(formula, 'q', q);
  checkDistribution(formula, 'p', p);
  for (const line of PAIRS) {
    const value = line(q, p, formula);
    if (value !== undefined) return value;
  }
  throw new TypeError(
    `${formula}: no formula is known for q ${nameOf(q.kind)} and p ${nameOf(p.kind)}. Known are two normals of any kinds, two Bernoullis and two categoricals.`,
  );
}

function checkDistribution(formula: FormulaName, name: string, value: unknown): void {
  if (isDistribution(value)) return;
  throw new TypeError(
    `${formula}: ${name} must be a distribution, such as normal(0, 1), but it is ${describe(value)}.`,
  );
}
