import { kl } from '../math/index.ts';
import { expectedOf } from './expected.ts';
import { divergenceLines } from './kinds/divergence/solution/lines.ts';
import { elboLines } from './kinds/elbo/solution.ts';
import { expectedLogLines } from './kinds/cross-entropy/solution/lines.ts';
import { iwaeLines } from './kinds/iwae/solution.ts';
import { solutionOf, type Definition, type Solution, type WorkedLine } from './solution/line.ts';
import { logLikelihoodLines } from './kinds/log-likelihood/solution/lines.ts';
import { planarFlowDefinition, planarFlowLines } from './kinds/planar-flow/solution.ts';
import type { Side } from './solution/terms.ts';
import { distributionFrom, problemFrom, type PairSpec, type ProblemSpec } from './spec.ts';

export type { Solution, SolutionLine } from './solution/line.ts';
export type { Spread } from './solution/terms.ts';

type SpecOf<K extends ProblemSpec['kind']> = Extract<ProblemSpec, { readonly kind: K }>;

/** A problem worked out but for its value. */
interface Work {
  readonly definition: Definition;
  readonly lines: readonly WorkedLine[];
}

const isOfOutcomes = ({ spec }: Side): boolean => 'bernoulli' in spec || 'categorical' in spec;

const excluded = (first: string, second: string): string =>
  `infinite: $${first}$ allows an outcome that $${second}$ excludes`;

const divergenceWork = (first: Side, second: Side): Work => {
  const variable = isOfOutcomes(first) ? 'x' : 'z';
  const [of1, of2] = [`\\${first.letter}`, `\\${second.letter}`];
  return {
    definition: {
      tex: `\\KL{${of1}}{${of2}} = \\E_{${of1}}\\!\\left[\\log\\frac{${of1}(${variable})}{${of2}(${variable})}\\right]`,
      reason: `the definition: an expectation under $${of1}$, the distribution before the bars`,
      whenInfinite: excluded(of1, of2),
    },
    lines: divergenceLines(first, second, variable),
  };
};

const sidesOf = ({ q, p }: PairSpec): readonly [Side, Side] => [
  { letter: 'q', spec: q },
  { letter: 'p', spec: p },
];

const crossEntropyWork = (spec: SpecOf<'cross-entropy'>): Work => {
  const [q, p] = sidesOf(spec);
  return {
    definition: {
      tex: `H(\\q, \\p) = -\\E_{\\q}[\\log \\p(${isOfOutcomes(q) ? 'x' : 'z'})]`,
      reason: 'the definition: the expectation is under $\\q$, the logarithm is of $\\p$',
      whenInfinite: excluded('\\q', '\\p'),
    },
    lines: expectedLogLines(q, p),
  };
};

const entropyWork = ({ p }: SpecOf<'entropy'>): Work => {
  const side: Side = { letter: 'p', spec: p };
  return {
    definition: {
      tex: `H(\\p) = -\\E_{\\p}[\\log \\p(${isOfOutcomes(side) ? 'x' : 'z'})]`,
      reason: 'the definition: the expected surprise under the distribution itself',
    },
    lines: expectedLogLines(side, side),
  };
};

const logLikelihoodWork = ({ p, observations }: SpecOf<'log-likelihood'>): Work => {
  const count = observations.length;
  const definition =
    count === 1
      ? { tex: '\\log \\p(\\data{x})', reason: 'the logarithm of the density or the probability of what was observed' }
      : {
          tex: `\\log \\p(\\data{x_1,${count === 2 ? '' : ' \\dots,'} x_{${count}}}) = \\sum_{n=1}^{${count}} \\log \\p(\\data{x_n})`,
          reason: 'independent draws: their probabilities multiply, so the logarithms add',
        };
  return {
    definition: { ...definition, whenInfinite: 'infinite: $\\p$ excludes an outcome that was observed' },
    lines: logLikelihoodLines(p, observations),
  };
};

const elboWork = (spec: SpecOf<'elbo'>): Work => ({
  definition: {
    tex: '\\mathrm{ELBO} = \\E_{\\q}[\\log \\decoder{p(x \\given z)}] - \\KL{\\q}{\\p}',
    reason: 'the reconstruction term less the divergence of $\\q$ from the prior',
    whenInfinite: excluded('\\q', '\\p'),
  },
  lines: elboLines(
    spec.reconstruction,
    kl(distributionFrom(spec.q), distributionFrom(spec.p)),
    divergenceLines(...sidesOf(spec), 'z'),
  ),
});

const iwaeWork = (spec: SpecOf<'iwae'>): Work => ({
  definition: {
    tex: '\\widehat{L}_K = \\log\\frac{1}{K}\\sum_{k=1}^{K} w_k',
    reason: 'the logarithm of the mean of the weights $w_k = p(x, z_k)/\\q(z_k)$',
  },
  lines: iwaeLines(spec),
});

const workOf = (spec: ProblemSpec): Work => {
  switch (spec.kind) {
    case 'cross-entropy':
      return crossEntropyWork(spec);
    case 'entropy':
      return entropyWork(spec);
    case 'log-likelihood':
      return logLikelihoodWork(spec);
    case 'elbo':
      return elboWork(spec);
    case 'iwae':
      return iwaeWork(spec);
    case 'planar-flow':
      return { definition: planarFlowDefinition(spec), lines: planarFlowLines(spec) };
    default:
      return divergenceWork(...sidesOf(spec));
  }
};

/**
 * The worked solution of a problem with its numbers filled in, from the definition to the value in nats and bits.
 *
 * @throws as `problemFrom` and `expectedOf` do.
 */
export const solve = (spec: ProblemSpec): Solution => {
  const nats = expectedOf(problemFrom(spec));
  const { definition, lines } = workOf(spec);
  return solutionOf(definition, lines, nats);
};

/** The worked solution of the other direction, how far p is from q, with the letters of the problem. */
export const solveTurned = ({ q, p }: PairSpec): Solution => {
  const nats = expectedOf(problemFrom({ q: p, p: q }));
  const { definition, lines } = divergenceWork({ letter: 'p', spec: p }, { letter: 'q', spec: q });
  return solutionOf(definition, lines, nats);
};
