import { computedTex, givenTex, logTex, printedValue, stepTex } from '../../format.ts';
import type { Work, WorkedLine } from '../../solution/line.ts';
import { sumRows, sumTex } from '../../solution/sums.ts';
import { total } from '../../total.ts';
import type { LinearCollapseProblem } from './problem.ts';
import { carried } from './value.ts';

const atLeastZero = (inside: string): string => `\\max\\left(0,\\ ${inside}\\right)`;

const formulaTex = (index: string): string =>
  atLeastZero(`\\tfrac12\\log\\frac{\\data{\\lambda${index}}}{\\beta\\,\\decoder{\\sigma^2}}`);

/** Σ max(0, ½ log(λ/βσ²)), from the symbols to a sum of numbers. */
const linesOf = ({ eigenvalues, variance, beta }: LinearCollapseProblem): readonly WorkedLine[] => {
  const isOne = eigenvalues.length === 1;
  const level = beta * variance;
  const quotients = eigenvalues.map((eigenvalue) => eigenvalue / level);
  const rates = eigenvalues.map((eigenvalue) => carried(eigenvalue, level));
  const value = total(rates);
  const levelTex = `${givenTex(beta)} \\cdot \\decoder{${givenTex(variance)}}`;
  const half = quotients.map((quotient, i) =>
    rates[i] === 0 ? '0' : `\\tfrac12 \\times ${computedTex(Math.log(quotient))}`,
  );
  const printed = rates.map((rate) => (rate === 0 ? '0' : computedTex(rate)));
  const first = stepTex(quotients[0] ?? NaN);
  const dead = rates.filter((rate) => rate === 0).length;
  const collapsed =
    dead === 0 ? '' : `; where λ does not stand above the level ${isOne ? 'the latent has' : 'a latent has'} collapsed`;
  const lines: readonly WorkedLine[] = [
    {
      id: 'formula',
      rows: [isOne ? formulaTex('') : `\\sum_{j=1}^{${eigenvalues.length}} ${formulaTex('_j')}`],
      value,
      reason:
        'the optimum of the linear VAE: $\\beta\\sigma^2$ is a water level, and a latent carries what stands out of the water',
    },
    {
      id: 'substitution',
      rows: sumRows(
        eigenvalues.map((eigenvalue) =>
          atLeastZero(`\\tfrac12\\log\\frac{\\data{${givenTex(eigenvalue)}}}{${levelTex}}`),
        ),
      ),
      value,
      reason: `the numbers; the level is $${levelTex} = ${stepTex(level)}$`,
    },
    {
      id: 'terms',
      rows: sumRows(quotients.map((quotient) => atLeastZero(`\\tfrac12${logTex(stepTex(quotient))}`))),
      value,
      reason: `the quotient${isOne ? '' : 's'}`,
    },
    {
      id: 'logarithm',
      rows: [sumTex(half)],
      value,
      printed: total(
        quotients.map((quotient, i) => (rates[i] === 0 ? 0 : printedValue(computedTex(Math.log(quotient))) / 2)),
      ),
      reason: `the natural logarithm${isOne ? '' : 's'}, $${logTex(first)} = ${computedTex(Math.log(quotients[0] ?? NaN))}$${collapsed}`,
    },
  ];
  if (isOne) return lines;
  return [
    ...lines,
    {
      id: 'sum',
      rows: [sumTex(printed)],
      value,
      printed: total(printed.map(printedValue)),
      reason: 'what each latent carries',
    },
  ];
};

export const linearCollapseWork = (problem: LinearCollapseProblem): Work => ({
  definition: {
    tex: `R = ${problem.eigenvalues.length === 1 ? '' : '\\sum_j '}\\E_{\\data{x}}\\bigl[\\KL{\\q(z${problem.eigenvalues.length === 1 ? '' : '_j'} \\given \\data{x})}{\\p(z${problem.eigenvalues.length === 1 ? '' : '_j'})}\\bigr]`,
    reason: 'what a latent carries is its divergence from the prior, averaged over the data',
  },
  lines: linesOf(problem),
});
