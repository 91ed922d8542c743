import { computedTex, printedValue, stepTex } from '../../../format.ts';
import { total } from '../../../total.ts';
import { covarianceTex, productSymbols, productsTex, worked } from '../../../solution/block-notation.ts';
import { groupTex, type WorkedLine } from '../../../solution/line.ts';
import type { Block } from '../../../solution/matrices.ts';
import { sumTex } from '../../../solution/sums.ts';
import { coloured } from '../../../solution/terms.ts';

/**
 * ½(log((2π)ᵈ det Σ_p) + tr Σ_p⁻¹Σ_q + (μ_q − μ_p)ᵀΣ_p⁻¹(μ_q − μ_p)), from the matrices to a sum of numbers. Of one
 * distribution under itself the trace is d and the distance 0.
 */
export const fullExpectedLogLines = (first: Block, second: Block, isEntropy: boolean): readonly WorkedLine[] => {
  const dimensions = second.means.length;
  const inside = (2 * Math.PI) ** dimensions * second.determinant;
  const logarithm = Math.log(inside);
  const { trace, distance } = worked(first, second);
  const addends = isEntropy ? [dimensions] : [trace, distance];
  const sum = logarithm + total(addends);
  const value = sum / 2;
  const sigma = coloured(second.letter, isEntropy ? '\\Sigma' : `\\Sigma_${second.letter}`);
  const volume = `\\log\\left((2\\pi)^{${dimensions}} \\det ${covarianceTex(second)}\\right)`;
  const volumeOut = `\\log\\bigl((2\\pi)^{${dimensions}} \\cdot ${stepTex(second.determinant)}\\bigr)`;
  const half = (rows: readonly string[]) => [`\\tfrac12\\left(${groupTex(rows)}\\right)`];
  const rest = (parts: readonly string[]) => (isEntropy ? [String(dimensions)] : parts).map((part) => `{}+ ${part}`);
  const numbers = [computedTex(logarithm), ...addends.map(stepTex)];
  const symbols = isEntropy ? 'd' : productSymbols(first, second).join(' + ');
  const inverted: WorkedLine = {
    id: 'terms',
    rows: half([volumeOut, ...rest(productsTex(first, second, 'worked out'))]),
    value,
    reason: isEntropy ? 'the determinant' : `the determinant, and the inverse of $${sigma}$`,
  };
  const multiplied: WorkedLine = {
    id: 'squares',
    rows: [`\\tfrac12\\left(${[volumeOut, ...addends.map(stepTex)].join(' + ')}\\right)`],
    value,
    reason: 'the trace, which is the sum of the diagonal of the product, and the squared distance of the means',
  };
  return [
    {
      id: 'formula',
      rows: [`\\tfrac12\\left(\\log\\bigl((2\\pi)^d \\det ${sigma}\\bigr) + ${symbols}\\right)`],
      value,
      reason: isEntropy
        ? 'minus the logarithm of the normal density; the expected squared distance from the mean is $d$, one for each dimension'
        : 'minus the logarithm of the normal density in $d$ dimensions, and its expectation',
    },
    {
      id: 'substitution',
      rows: half([volume, ...rest(productsTex(first, second, 'asked'))]),
      value,
      reason: `the covariance${isEntropy ? '' : 's and the means'}; $d = ${dimensions}$`,
    },
    ...(isEntropy ? [inverted] : [inverted, multiplied]),
    {
      id: 'logarithm',
      rows: [`\\tfrac12\\left(${sumTex(numbers)}\\right)`],
      value,
      printed: total(numbers.map(printedValue)) / 2,
      reason: `the natural logarithm, $${volumeOut} = ${computedTex(logarithm)}$`,
    },
    {
      id: 'sum',
      rows: [`\\tfrac12 \\times ${computedTex(sum)}`],
      value,
      reason: 'the sum in the bracket',
    },
  ];
};
