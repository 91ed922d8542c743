import { computedTex, givenTex, logTex, stepTex } from '../format.ts';
import type { SolutionLine } from '../solve.ts';
import { coloured, differenceTex, givensTex, varianceTex, type Term } from './terms.ts';

const symbol = (term: Term, tex: string, power = ''): string => coloured(term, `${tex}_{${term.letter}}${power}`);

/** What stands in the logarithm: the standard deviations, or the variances where one was given. */
const spreadTex = (term: Term, bySd: boolean): string => (bySd ? coloured(term, givenTex(term.sd)) : varianceTex(term));

/**
 * log(σ_p/σ_q) + (σ_q² + (μ_q − μ_p)²)/(2σ_p²) − ½, from the symbols to a sum of numbers. Where a spread was given as a
 * variance, the logarithm is written ½ log(σ_p²/σ_q²).
 */
export const generalLines = (first: Term, second: Term): SolutionLine[] => {
  const bySd = first.spread === 'sd' && second.spread === 'sd';
  const [half, power] = bySd ? ['', ''] : ['\\tfrac12', '^2'];
  const [mu1, mu2] = [symbol(first, '\\mu'), symbol(second, '\\mu')];
  const [sigma1, sigma2] = [symbol(first, '\\sigma', power), symbol(second, '\\sigma', power)];
  const [squared1, squared2] = [symbol(first, '\\sigma', '^2'), symbol(second, '\\sigma', '^2')];

  const [variance1, variance2] = [first.sd * first.sd, second.sd * second.sd];
  const squaredDifference = (first.mean - second.mean) ** 2;
  const ratio = bySd ? second.sd / first.sd : variance2 / variance1;
  const logarithm = (bySd ? 1 : 0.5) * Math.log(ratio);
  const quotient = (variance1 + squaredDifference) / (2 * variance2);
  const value = logarithm + quotient - 0.5;
  return [
    {
      id: 'formula',
      tex: `= ${half}\\log\\frac{${sigma2}}{${sigma1}} + \\frac{${squared1} + (${mu1} - ${mu2})^2}{2${squared2}} - \\tfrac12`,
      reason: 'the closed form for two normals',
      value: Math.log(second.sd / first.sd) + quotient - 0.5,
      unit: 'nats',
    },
    {
      id: 'substitution',
      tex: `= ${half}\\log\\frac{${spreadTex(second, bySd)}}{${spreadTex(first, bySd)}} + \\frac{${varianceTex(first)} + (${differenceTex(first, second)})^2}{2 \\cdot ${varianceTex(second)}} - \\tfrac12`,
      reason: `${givensTex(first, `_{${first.letter}}`)}; ${givensTex(second, `_{${second.letter}}`)}`,
      value,
      unit: 'nats',
    },
    {
      id: 'squares',
      tex: `= ${half}${logTex(stepTex(ratio))} + \\frac{${stepTex(variance1)} + ${stepTex(squaredDifference)}}{${stepTex(2 * variance2)}} - \\tfrac12`,
      reason: 'the squares and the ratio of the spreads',
      value,
      unit: 'nats',
    },
    {
      id: 'logarithm',
      tex: `= ${computedTex(logarithm)} + ${stepTex(quotient)} - 0.5`,
      reason: `the natural logarithm, $${half}${logTex(stepTex(ratio))} = ${computedTex(logarithm)}$, and the quotient`,
      value,
      unit: 'nats',
    },
  ];
};
