import { computedTex, givenTex, printedValue, stepTex } from '../../format.ts';
import { covarianceTex } from '../../solution/block-notation.ts';
import type { Work, WorkedLine } from '../../solution/line.ts';
import { blockOf, subtract, type Block } from '../../solution/matrices.ts';
import { sumRows, sumTex } from '../../solution/sums.ts';
import { coloured, meanDifferenceTex, sidesOf, termsOf, type Term } from '../../solution/terms.ts';
import { total } from '../../total.ts';
import { matrixTex } from '../../written.ts';
import { partsOf } from './parts.ts';
import type { FrechetProblem, FrechetSpec } from './problem.ts';
import { frechetFrom } from './from.ts';
import { frechetTarget } from './value.ts';
import { settled } from '../../estimate.ts';

const sdTex = ({ letter, sd, variance, spread }: Term): string =>
  coloured(letter, spread === 'sd' ? givenTex(sd) : `\\sqrt{${givenTex(variance)}}`);

const symbol = ({ letter }: Term, tex: string, index: string): string => coloured(letter, `${tex}_{${letter}${index}}`);

/** Σ (μ_q − μ_p)² + (σ_q − σ_p)² over coordinates that are independent. */
const independentLines = (first: readonly Term[], second: readonly Term[]): readonly WorkedLine[] => {
  const pairs = first.flatMap((term, i): (readonly [Term, Term])[] => {
    const other = second[i];
    return other ? [[term, other]] : [];
  });
  const [pair] = pairs;
  if (pair === undefined) return [];
  const isOne = pairs.length === 1;
  const index = isOne ? '' : ',i';
  const differences = pairs.map(([q, p]) => [q.mean - p.mean, q.sd - p.sd] as const);
  const squares = differences.map(([mean, sd]) => [mean * mean, sd * sd] as const);
  const value = total(squares.flat());
  const squareOf = (x: number): string => (x < 0 ? `(${stepTex(x)})^2` : `${stepTex(x)}^2`);
  const sums = squares.map((pairOfSquares) => total(pairOfSquares));
  const formula = `(${pair.map((term) => symbol(term, '\\mu', index)).join(' - ')})^2 + (${pair.map((term) => symbol(term, '\\sigma', index)).join(' - ')})^2`;
  const lines: readonly WorkedLine[] = [
    {
      id: 'formula',
      rows: [isOne ? formula : `\\sum_{i=1}^{${pairs.length}} \\left(${formula}\\right)`],
      value,
      reason: isOne
        ? 'in one dimension the root of the product is $\\sigma_q\\sigma_p$, and the spreads make a square'
        : 'the coordinates are independent, so the root of the product is diagonal, and the spreads make a square in each',
    },
    {
      id: 'substitution',
      rows: sumRows(pairs.map((terms) => `(${meanDifferenceTex(...terms)})^2 + (${terms.map(sdTex).join(' - ')})^2`)),
      value,
      reason: isOne
        ? 'the means and the standard deviations'
        : 'the means and the standard deviations of each coordinate',
    },
    {
      id: 'terms',
      rows: sumRows(differences.map(([mean, sd]) => `${squareOf(mean)} + ${squareOf(sd)}`)),
      value,
      reason: 'the differences',
    },
    {
      id: 'squares',
      rows: sumRows(squares.map((both) => sumTex(both.map(stepTex)))),
      value,
      printed: total(squares.flat().map(stepTex).map(printedValue)),
      reason: 'their squares',
    },
  ];
  if (isOne) return lines;
  return [
    ...lines,
    {
      id: 'sum',
      rows: [sumTex(sums.map(stepTex))],
      value,
      printed: total(sums.map(stepTex).map(printedValue)),
      reason: 'the value of each coordinate',
    },
  ];
};

/** ΣqΣp */
const productOf = (first: Block, second: Block): readonly (readonly number[])[] =>
  first.covariance.map((row) =>
    second.covariance.map((_, j) => total(row.map((entry, k) => entry * (second.covariance[k]?.[j] ?? NaN)))),
  );

const traceOf = ({ covariance }: Block): number => total(covariance.map((row, i) => row[i] ?? NaN));

/** ‖μ_q − μ_p‖² + tr Σ_q + tr Σ_p − 2 Σ√ε, from the matrices to a sum of numbers. */
const fullLines = (first: Block, second: Block, problem: FrechetProblem): readonly WorkedLine[] => {
  const { shift, roots } = partsOf(problem.q, problem.p);
  const [traceQ, traceP] = [traceOf(first), traceOf(second)];
  const { value } = settled(frechetTarget(problem));
  const sigma = ({ letter }: Block): string => coloured(letter, `\\Sigma_${letter}`);
  const mu = ({ letter }: Block): string => coloured(letter, `\\mu_${letter}`);
  const differences = subtract(first.means, second.means);
  const squares = differences.map((x) => (x < 0 ? `(${stepTex(x)})^2` : `${stepTex(x)}^2`)).join(' + ');
  const product = matrixTex(productOf(first, second), stepTex);
  const known = [shift, traceQ, traceP].map(stepTex);
  const rootsTex = roots.map((root) => `\\sqrt{${stepTex(root * root)}}`).join(' + ');
  const printed = [...known, `-2 \\times ${computedTex(total(roots))}`];
  return [
    {
      id: 'formula',
      rows: [
        `\\lVert ${mu(first)} - ${mu(second)} \\rVert^2 + \\tr ${sigma(first)} + \\tr ${sigma(second)}`,
        `{}- 2 \\sum_i \\sqrt{\\varepsilon_i}`,
      ],
      value,
      reason: `the trace of the root is the sum of the roots of the eigenvalues $\\varepsilon_i$ of $${sigma(first)} ${sigma(second)}$`,
    },
    {
      id: 'substitution',
      rows: [
        squares,
        `{}+ \\tr ${covarianceTex(first)} + \\tr ${covarianceTex(second)}`,
        `{}- 2 \\sum_i \\sqrt{\\varepsilon_i\\!\\left(${covarianceTex(first)} ${covarianceTex(second)}\\right)}`,
      ],
      value,
      reason: 'the differences of the means, and the covariances',
    },
    {
      id: 'terms',
      rows: [`${known.join(' + ')} - 2 \\sum_i \\sqrt{\\varepsilon_i\\!\\left(${product}\\right)}`],
      value,
      reason: 'the squared distance, the traces, and the product of the covariances',
    },
    {
      id: 'squares',
      rows: [`${known.join(' + ')} - 2\\left(${rootsTex}\\right)`],
      value,
      reason: 'the eigenvalues of the product, which is not symmetric; they are positive all the same',
    },
    {
      id: 'sum',
      rows: [sumTex(printed)],
      value,
      printed: total(known.map(printedValue)) - 2 * printedValue(computedTex(total(roots))),
      reason: 'the sum of their roots',
    },
  ];
};

const linesOf = (spec: FrechetSpec): readonly WorkedLine[] => {
  const [q, p] = sidesOf(spec);
  const [terms, others] = [termsOf(q.letter, q.spec), termsOf(p.letter, p.spec)];
  if (terms && others) return independentLines(terms, others);
  const [first, second] = [blockOf(q), blockOf(p)];
  return first && second ? fullLines(first, second, frechetFrom(spec)) : [];
};

export const frechetWork = (spec: FrechetSpec): Work => ({
  definition: {
    tex: '\\begin{aligned} d^2(\\q, \\p) = {}& \\lVert \\encoder{\\mu_q} - \\prior{\\mu_p} \\rVert^2 \\\\[0.3em] & {}+ \\tr\\Bigl(\\encoder{\\Sigma_q} + \\prior{\\Sigma_p} - 2\\bigl(\\encoder{\\Sigma_q^{1/2}} \\prior{\\Sigma_p} \\encoder{\\Sigma_q^{1/2}}\\bigr)^{1/2}\\Bigr) \\end{aligned}',
    reason: 'the definition: how far the means are apart, and how far the spreads are',
  },
  lines: linesOf(spec),
});
