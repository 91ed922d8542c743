import { asFactorTex, computedTex, givenTex, printedValue, stepTex } from '../../../format.ts';
import { total } from '../../../total.ts';
import { columnTex, covarianceTex } from '../../../solution/block-notation.ts';
import type { WorkedLine } from '../../../solution/line.ts';
import { quadraticForm, subtract, type Block } from '../../../solution/matrices.ts';
import { matrixTex } from '../../../written.ts';
import { sumRows, sumTex } from '../../../solution/sums.ts';
import { coloured, differenceTex } from '../../../solution/terms.ts';

/** x − μ as the numbers that are given. */
const differenceColumn = (x: readonly number[], { means }: Block): string => {
  const entries = x.map((entry, i) => differenceTex(givenTex(entry), givenTex(means[i] ?? NaN), means[i] ?? NaN));
  return `\\begin{pmatrix}${entries.join(' \\\\ ')}\\end{pmatrix}`;
};

/** −(n/2) log((2π)ᵈ det Σ) − ½ Σ (x − μ)ᵀΣ⁻¹(x − μ), from the matrices to two numbers. */
export const fullLogLikelihoodLines = (
  block: Block,
  observations: readonly (readonly number[])[],
): readonly WorkedLine[] => {
  const [dimensions, count] = [block.means.length, observations.length];
  const isOne = count === 1;
  const half = isOne ? '\\tfrac12' : `\\tfrac{${count}}{2}`;
  const inside = (2 * Math.PI) ** dimensions * block.determinant;
  const log = Math.log(inside);
  const differences = observations.map((x) => subtract(x, block.means));
  const distances = differences.map((difference) => quadraticForm(difference, block.inverse));
  const [first, second] = [(-count / 2) * log, -total(distances) / 2];
  const value = first + second;
  const x = isOne ? '\\data{x}' : '\\data{x_n}';
  const [mu, sigma] = [coloured('p', '\\mu'), coloured('p', '\\Sigma')];
  const volumeOut = `\\log\\bigl((2\\pi)^{${dimensions}} \\cdot ${stepTex(block.determinant)}\\bigr)`;
  const inverse = coloured('p', matrixTex(block.inverse, stepTex));
  const form = (column: string, inverted: string): string => `\\tfrac12 ${column}\\T ${inverted} ${column}`;
  const subtracted = (forms: readonly string[]): readonly string[] => forms.map((tex) => `-${tex}`);
  const ends = [computedTex(first), stepTex(second)];
  return [
    {
      id: 'formula',
      rows: [
        `${isOne ? '-\\tfrac12' : '-\\tfrac{N}{2}'}\\log\\bigl((2\\pi)^d \\det ${sigma}\\bigr) - \\tfrac12 ${isOne ? '' : '\\sum_{n=1}^{N} '}(${x} - ${mu})\\T ${coloured('p', '\\Sigma^{-1}')} (${x} - ${mu})`,
      ],
      value,
      reason: `the logarithm of the normal density in $d$ dimensions${isOne ? '' : ', added over the draws'}`,
    },
    {
      id: 'substitution',
      rows: sumRows([
        `-${half}\\log\\left((2\\pi)^{${dimensions}} \\det ${covarianceTex(block)}\\right)`,
        ...subtracted(observations.map((each) => form(differenceColumn(each, block), `${covarianceTex(block)}^{-1}`))),
      ]),
      value,
      reason: `the numbers; $d = ${dimensions}$${isOne ? '' : `, $N = ${count}$`}`,
    },
    {
      id: 'terms',
      rows: sumRows([
        `-${half} ${volumeOut}`,
        ...subtracted(differences.map((difference) => form(columnTex(difference, stepTex), inverse))),
      ]),
      value,
      reason: `the determinant, and the inverse of $${sigma}$`,
    },
    {
      id: 'squares',
      rows: [
        `-${half} ${volumeOut} - \\tfrac12 ${isOne ? `\\times ${distances.map(stepTex).join('')}` : `\\left(${sumTex(distances.map(stepTex))}\\right)`}`,
      ],
      value,
      reason: isOne ? 'the squared distance from the mean' : 'the squared distances from the mean',
    },
    {
      id: 'logarithm',
      rows: [`-${half} \\times ${asFactorTex(computedTex(log))} - \\tfrac12 \\times ${stepTex(total(distances))}`],
      value,
      reason: `the natural logarithm, $${volumeOut} = ${computedTex(log)}$${isOne ? '' : ', and the sum of the distances'}`,
    },
    {
      id: 'sum',
      rows: [sumTex(ends)],
      value,
      printed: total(ends.map(printedValue)),
      reason: 'the products',
    },
  ];
};
