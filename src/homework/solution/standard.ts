import { computedTex, logTex, stepTex } from '../format.ts';
import type { SolutionLine } from '../solve.ts';
import { coloured, givensTex, squareTex, varianceTex, type Term } from './terms.ts';

const minus = (x: number): string => (x < 0 ? `+ ${computedTex(-x)}` : `- ${computedTex(x)}`);

/** ½(μ² + σ² − log σ² − 1), from the symbols to a sum of numbers. */
export const standardLines = (first: Term, standard: 'q' | 'p'): SolutionLine[] => {
  const [squaredMean, variance] = [first.mean * first.mean, first.sd * first.sd];
  const logVariance = Math.log(variance);
  const sum = squaredMean + variance - logVariance - 1;
  const [mu, sigma] = [coloured(first, '\\mu'), coloured(first, '\\sigma')];
  const asGiven = varianceTex(first);
  const [m, v, log] = [stepTex(squaredMean), stepTex(variance), logTex(stepTex(variance))];
  const value = 0.5 * (squaredMean + variance - Math.log(variance) - 1);
  return [
    {
      id: 'formula',
      tex: `= \\tfrac12\\left(${mu}^2 + ${sigma}^2 - \\log ${sigma}^2 - 1\\right)`,
      reason: `the closed form for a normal $\\${first.letter}$ and the standard normal $\\${standard}$`,
      value,
      unit: 'nats',
    },
    {
      id: 'substitution',
      tex: `= \\tfrac12\\left(${squareTex(first, first.mean)} + ${asGiven} - ${logTex(asGiven)} - 1\\right)`,
      reason: givensTex(first),
      value,
      unit: 'nats',
    },
    {
      id: 'squares',
      tex: `= \\tfrac12\\left(${m} + ${v} - ${log} - 1\\right)`,
      reason: 'the squares',
      value,
      unit: 'nats',
    },
    {
      id: 'logarithm',
      tex: `= \\tfrac12\\left(${m} + ${v} ${minus(logVariance)} - 1\\right)`,
      reason: `the natural logarithm, $${log} = ${computedTex(logVariance)}$`,
      value: 0.5 * sum,
      unit: 'nats',
    },
    {
      id: 'sum',
      tex: `= \\tfrac12 \\times ${computedTex(sum)}`,
      reason: 'the sum in the bracket',
      value: 0.5 * sum,
      unit: 'nats',
    },
  ];
};
