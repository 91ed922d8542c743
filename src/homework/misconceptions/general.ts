import { kl } from '../../math/index.ts';
import { computedText } from '../format.ts';
import type { Problem } from '../problem.ts';
import type { Misconception } from './misconception.ts';

const truth = ({ q, p }: Problem): number => kl(q, p);
const reversed = ({ q, p }: Problem): number => kl(p, q);

/** The mistakes that any divergence invites. */
export const generalMisconceptions: readonly Misconception[] = [
  {
    id: 'reversed-direction',
    step: 'definition',
    values: (problem) => [reversed(problem)],
    message: (problem) =>
      `This is the other direction, D(p\u00a0‖\u00a0q)\u00a0=\u00a0${computedText(reversed(problem))}. The question is D(q\u00a0‖\u00a0p): the expectation is under q, the distribution before the bars.`,
  },
  {
    id: 'wrong-sign',
    step: 'definition',
    values: (problem) => [-truth(problem)],
    message: () =>
      'The sign is turned round: in the ELBO the divergence is subtracted, which may be where the minus came from.',
  },
  {
    id: 'answer-in-bits',
    step: 'bits',
    values: (problem) => [truth(problem) / Math.LN2],
    message: () =>
      'This is the right value in bits. The question asks for nats: multiply by ln 2, or write “bits” after the number.',
  },
  {
    id: 'nats-called-bits',
    step: 'bits',
    unit: 'bits',
    values: (problem) => [truth(problem) * Math.LN2],
    message: () => 'The number is right in nats, but you wrote bits. Divide by ln 2 to get bits.',
  },
];

const discrete = (problem: Problem): boolean => problem.q.kind === 'bernoulli' || problem.q.kind === 'categorical';

/** Where every term is a logarithm, its base scales the whole; base 2 is then the answer in bits. */
export const discreteMisconceptions: readonly Misconception[] = [
  {
    id: 'log-base-10',
    step: 'logarithm',
    values: (problem) => (discrete(problem) ? [truth(problem) / Math.LN10] : []),
    message: () => 'The logarithms were taken to base 10. In nats they are natural, base e.',
  },
];
