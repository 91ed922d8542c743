import { settledLog } from '../../estimate.ts';
import { computedTex, givenTex, logTex, printedValue, stepTex } from '../../format.ts';
import { total } from '../../total.ts';
import type { IwaeSpec } from './problem.ts';
import type { Work, WorkedLine } from '../../solution/line.ts';
import { sumTex } from '../../solution/sums.ts';

/** The logarithm of a sum over the number of its addends. */
const logOver = (sum: string, count: number): string => (count === 1 ? logTex(sum) : `\\log\\frac{${sum}}{${count}}`);

/** w₁ + … + w₅ */
const weightSymbols = (count: number): string => {
  const last = `w_{${count}}`;
  return count > 2 ? `w_1 + \\dots + ${last}` : sumTex(count === 2 ? ['w_1', last] : ['w_1']);
};

/** log of the mean of the weights as they are given. */
const weightLines = (weights: readonly number[]): readonly WorkedLine[] => {
  const [count, sum] = [weights.length, total(weights)];
  const mean = sum / count;
  const value = settledLog(mean);
  const inLog = (inside: string): string => logOver(inside, count);
  return [
    {
      id: 'formula',
      rows: [inLog(weightSymbols(count))],
      value,
      reason: 'first the mean of the weights, then its logarithm',
    },
    {
      id: 'substitution',
      rows: [inLog(sumTex(weights.map(givenTex)))],
      value,
      reason: `the weights, $K = ${count}$`,
    },
    { id: 'sum', rows: [inLog(stepTex(sum))], value, reason: 'their sum' },
    {
      id: 'logarithm',
      rows: [logTex(stepTex(mean))],
      value,
      printed: Math.log(printedValue(stepTex(mean))),
      reason:
        'their mean, whose natural logarithm is still to be taken; of a whole image the weights underflow, and one works with $\\log w_k$',
    },
  ];
};

/** m + log of the mean of exp(log w − m), where m is the largest log-weight, so that no exponential over- or underflows. */
const logWeightLines = (logWeights: readonly number[]): readonly WorkedLine[] => {
  const count = logWeights.length;
  const largest = Math.max(...logWeights);
  const differences = logWeights.map((log) => log - largest);
  const exponentials = differences.map(Math.exp);
  const sum = total(exponentials);
  const logMean = Math.log(sum / count);
  const value = largest + logMean;
  const m = givenTex(largest);
  const withLog = (inside: string): string => `${m} + ${logOver(inside, count)}`;
  const ends = [m, computedTex(logMean)];
  return [
    {
      id: 'formula',
      rows: [`m + \\log\\frac{1}{K} \\sum_{k=1}^{K} e^{\\log w_k - m}`],
      value,
      reason:
        'the stable form, $m = \\max_k \\log w_k$: with the largest taken out, no exponential over- or underflows',
    },
    {
      id: 'substitution',
      rows: [withLog(sumTex(differences.map((difference) => `e^{${givenTex(difference)}}`)))],
      value,
      reason: `$m = ${m}$ and $K = ${count}$, and what each log-weight is below $m$`,
    },
    {
      id: 'terms',
      rows: [withLog(sumTex(exponentials.map(stepTex)))],
      value,
      reason: 'the exponentials; the largest weight gives 1',
    },
    {
      id: 'sum',
      rows: [withLog(stepTex(sum))],
      value,
      printed: largest + Math.log(printedValue(stepTex(sum)) / count),
      reason: 'their sum',
    },
    {
      id: 'logarithm',
      rows: [sumTex(ends)],
      value,
      printed: printedValue(m) + printedValue(computedTex(logMean)),
      reason: `the natural logarithm of the mean, $${logTex(stepTex(sum / count))} = ${computedTex(logMean)}$`,
    },
  ];
};

/** The lines of log (1/K) Σ wₖ between its definition and its value. */
const iwaeLines = (spec: IwaeSpec): readonly WorkedLine[] =>
  'weights' in spec ? weightLines(spec.weights) : logWeightLines(spec.logWeights);

export const iwaeWork = (spec: IwaeSpec): Work => ({
  definition: {
    tex: '\\widehat{L}_K = \\log\\frac{1}{K}\\sum_{k=1}^{K} w_k',
    reason: 'the logarithm of the mean of the weights $w_k = p(x, z_k)/\\q(z_k)$',
  },
  lines: iwaeLines(spec),
});
