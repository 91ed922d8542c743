import { lostOver, settled, settledLog } from '../estimate.ts';
import { computedTex, givenTex, printedValue, stepTex } from '../format.ts';
import { total } from '../total.ts';
import { groupTex, type WorkedLine } from './line.ts';
import { quadraticForm, subtract, traceOfProduct, type Block, type Matrix } from './matrices.ts';
import { matrixTex } from './notation.ts';
import { sumTex } from './sums.ts';
import { coloured, differenceTex } from './terms.ts';

/** Σ as its numbers, in the colour of its distribution. */
export const covarianceTex = ({ letter, covariance }: Block): string => coloured(letter, matrixTex(covariance));

export const columnTex = (v: readonly number[], write: (x: number) => string = givenTex): string =>
  matrixTex(
    v.map((x) => [x]),
    write,
  );

/** μ_q − μ_p as the numbers that are given. */
const meanDifferenceTex = (first: Block, second: Block): string => {
  const entries = first.means.map((mean, i) =>
    differenceTex(givenTex(mean), givenTex(second.means[i] ?? NaN), second.means[i] ?? NaN),
  );
  return `\\begin{pmatrix}${entries.join(' \\\\ ')}\\end{pmatrix}`;
};

/** What is worked out of two normals: the quotient of the determinants, the trace and the squared distance. */
export const worked = (first: Block, second: Block) => {
  const difference = subtract(first.means, second.means);
  return {
    difference,
    trace: traceOfProduct(second.inverse, first.covariance),
    distance: quadraticForm(difference, second.inverse),
  };
};

const stepMatrixTex = (rows: Matrix): string => matrixTex(rows, stepTex);

/** Both products with the inverse, worked out or not: tr(Σ_p⁻¹Σ_q) and (μ_q − μ_p)ᵀ Σ_p⁻¹ (μ_q − μ_p). */
export const productsTex = (
  first: Block,
  second: Block,
  inverse: 'asked' | 'worked out',
): readonly [string, string] => {
  const isWorked = inverse === 'worked out';
  const inverted = isWorked ? coloured(second.letter, stepMatrixTex(second.inverse)) : `${covarianceTex(second)}^{-1}`;
  const column = isWorked ? columnTex(worked(first, second).difference, stepTex) : meanDifferenceTex(first, second);
  return [`\\tr\\!\\left(${inverted} ${covarianceTex(first)}\\right)`, `${column}\\T ${inverted} ${column}`];
};

/** The symbols of the same products. */
export const productSymbols = (first: Block, second: Block): readonly [string, string] => {
  const sigma = ({ letter }: Block) => coloured(letter, `\\Sigma_${letter}`);
  const mu = ({ letter }: Block) => coloured(letter, `\\mu_${letter}`);
  const inverted = coloured(second.letter, `\\Sigma_${second.letter}^{-1}`);
  const difference = `(${mu(first)} - ${mu(second)})`;
  return [`\\tr(${inverted} ${sigma(first)})`, `${difference}\\T ${inverted} ${difference}`];
};

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
