import { givenTex, stepTex } from '../format.ts';
import { quadraticForm, subtract, traceOfProduct, type Block, type Matrix } from './matrices.ts';
import { matrixTex } from '../written.ts';
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
