import { lostOver, settled, settledLog } from '../../../estimate.ts';
import { computedTex, printedValue, stepTex } from '../../../format.ts';
import { covarianceTex, productSymbols, productsTex, worked } from '../../../solution/block-notation.ts';
import { groupTex, type WorkedLine } from '../../../solution/line.ts';
import type { Block } from '../../../solution/matrices.ts';
import { sumTex } from '../../../solution/sums.ts';
import { coloured } from '../../../solution/terms.ts';
import { total } from '../../../total.ts';

const half = (rows: readonly string[]): readonly string[] => [`\\tfrac12\\left(${groupTex(rows)}\\right)`];

/**
 * ½(log det Σ_p/det Σ_q + tr Σ_p⁻¹Σ_q + (μ_q − μ_p)ᵀΣ_p⁻¹(μ_q − μ_p) − d), from the matrices to a sum of numbers.
 */
export const fullDivergenceLines = (first: Block, second: Block): readonly WorkedLine[] => {
  const dimensions = first.means.length;
  const { trace, distance } = worked(first, second);
  const logarithm = settledLog(second.determinant / first.determinant);
  const sum = settled({
    value: total([logarithm, trace, distance, -dimensions]),
    error: lostOver(trace + distance + dimensions),
  }).value;
  const value = sum / 2;
  const sigma = ({ letter }: Block) => coloured(letter, `\\Sigma_${letter}`);
  const quotient = `\\log\\frac{${stepTex(second.determinant)}}{${stepTex(first.determinant)}}`;
  const [symbolTrace, symbolDistance] = productSymbols(first, second);
  const [askedTrace, askedDistance] = productsTex(first, second, 'asked');
  const [workedTrace, workedDistance] = productsTex(first, second, 'worked out');
  const numbers = [trace, distance].map(stepTex);
  const printed = [computedTex(logarithm), ...numbers, String(-dimensions)];
  return [
    {
      id: 'formula',
      rows: [
        `\\tfrac12\\left(\\log\\frac{\\det ${sigma(second)}}{\\det ${sigma(first)}} + ${symbolTrace} + ${symbolDistance} - d\\right)`,
      ],
      value,
      reason: 'the closed form for two normals in $d$ dimensions',
      single: true,
    },
    {
      id: 'substitution',
      rows: half([
        `\\log\\det ${covarianceTex(second)} - \\log\\det ${covarianceTex(first)}`,
        `{}+ ${askedTrace}`,
        `{}+ ${askedDistance} - ${dimensions}`,
      ]),
      value,
      reason: `the means and the covariances; $d = ${dimensions}$`,
      single: true,
    },
    {
      id: 'terms',
      rows: half([quotient, `{}+ ${workedTrace}`, `{}+ ${workedDistance} - ${dimensions}`]),
      value,
      reason: `the determinants, and the inverse of $${sigma(second)}$`,
      single: true,
    },
    {
      id: 'squares',
      rows: [`\\tfrac12\\left(${quotient} + ${numbers.join(' + ')} - ${dimensions}\\right)`],
      value,
      reason: 'the trace, which is the sum of the diagonal of the product, and the squared distance of the means',
      single: true,
    },
    {
      id: 'logarithm',
      rows: [`\\tfrac12\\left(${sumTex(printed)}\\right)`],
      value,
      printed: total(printed.map(printedValue)) / 2,
      reason: `the natural logarithm, $${quotient} = ${computedTex(logarithm)}$`,
      single: true,
    },
    {
      id: 'sum',
      rows: [`\\tfrac12 \\times ${computedTex(sum)}`],
      value,
      reason: 'the sum in the bracket',
      single: true,
    },
  ];
};
