import { settledLog } from '../../../estimate.ts';
import { asFactorTex, computedTex, givenTex, logTex, printedValue, stepTex } from '../../../format.ts';
import type { DistributionSpec } from '../../../distributions.ts';
import { total } from '../../../total.ts';
import { outcomesOf } from '../../../solution/weighted-logs.ts';
import { fullLogLikelihoodLines } from './full.ts';
import type { WorkedLine } from '../../../solution/line.ts';
import { blockOf } from '../../../solution/matrices.ts';
import { sumRows, sumTex } from '../../../solution/sums.ts';
import { coloured, differenceTex, givensTex, termsOf, varianceTex, type Term } from '../../../solution/terms.ts';

type Observation = number | readonly number[];

/** The symbols of −½ log(2πσ²) − (x − μ)²/(2σ²) in coordinate i, for one draw or the n-th of several. */
const coordinateFormula = (isOneDraw: boolean): string => {
  const [x, mu] = [isOneDraw ? '\\data{x_i}' : '\\data{x_{n,i}}', coloured('p', '\\mu_i')];
  const variance = coloured('p', '\\sigma_i^2');
  return `-\\tfrac12\\log\\left(2\\pi ${variance}\\right) - \\frac{(${x} - ${mu})^2}{2${variance}}`;
};

const differenceOf = (x: number, term: Term): string =>
  differenceTex(`\\data{${givenTex(x)}}`, coloured('p', givenTex(term.mean)), term.mean);

/** Draws of one normal: −(n/2) log(2πσ²) − Σ(x − μ)²/(2σ²), from the symbols to two numbers. */
const drawsLines = (term: Term, xs: readonly number[]): readonly WorkedLine[] => {
  const count = xs.length;
  const factor = count / 2;
  const half = count === 1 ? '\\tfrac12' : `\\tfrac{${count}}{2}`;
  const inside = 2 * Math.PI * term.variance;
  const squares = xs.map((x) => (x - term.mean) ** 2);
  const [sum, twice] = [total(squares), 2 * term.variance];
  const log = Math.log(inside);
  const value = -factor * log - sum / twice;
  const variance = coloured('p', '\\sigma^2');
  const square = `(\\data{x${count === 1 ? '' : '_n'}} - ${coloured('p', '\\mu')})^2`;
  const ends = [computedTex(-factor * log), stepTex(-sum / twice)];
  return [
    {
      id: 'formula',
      rows: [
        count === 1
          ? `-\\tfrac12\\log\\left(2\\pi ${variance}\\right) - \\frac{${square}}{2${variance}}`
          : `-\\tfrac{N}{2}\\log\\left(2\\pi ${variance}\\right) - \\frac{1}{2${variance}} \\sum_{n=1}^{N} ${square}`,
      ],
      value,
      reason:
        count === 1
          ? 'the logarithm of the normal density'
          : 'the logarithm of the normal density, added over the draws',
    },
    {
      id: 'substitution',
      rows: [
        `-${half}\\log\\left(2\\pi \\cdot ${varianceTex(term)}\\right) - \\frac{${sumTex(xs.map((x) => `(${differenceOf(x, term)})^2`))}}{2 \\cdot ${varianceTex(term)}}`,
      ],
      value,
      reason: `${givensTex(term)}${count === 1 ? '' : `, $N = ${count}$`}`,
    },
    {
      id: 'squares',
      rows: [`-${half} ${logTex(stepTex(inside))} - \\frac{${sumTex(squares.map(stepTex))}}{${stepTex(twice)}}`],
      value,
      reason: 'the squares, and the product in the logarithm',
    },
    {
      id: 'logarithm',
      rows: [`-${half} \\times ${asFactorTex(computedTex(log))} - \\frac{${stepTex(sum)}}{${stepTex(twice)}}`],
      value,
      reason: `the natural logarithm, $${logTex(stepTex(inside))} = ${computedTex(log)}$${count === 1 ? '' : ', and the sum of the squares'}`,
    },
    {
      id: 'sum',
      rows: [sumTex(ends)],
      value,
      printed: total(ends.map(printedValue)),
      reason: 'the product and the quotient',
    },
  ];
};

interface Scalar {
  readonly x: number;
  readonly term: Term;
}

/** Draws of several independent coordinates: a row for every number that was observed. */
const coordinatesLines = (
  terms: readonly Term[],
  observations: readonly (readonly number[])[],
): readonly WorkedLine[] => {
  const [dimensions, count] = [terms.length, observations.length];
  const scalars = observations.flatMap((observation) =>
    terms.map((term, i): Scalar => ({ x: observation[i] ?? NaN, term })),
  );
  const works = scalars.map(({ x, term }) => {
    const [inside, squared, twice] = [2 * Math.PI * term.variance, (x - term.mean) ** 2, 2 * term.variance];
    const [log, quotient] = [-Math.log(inside) / 2, -squared / twice];
    return {
      substitution: `-\\tfrac12\\log\\left(2\\pi \\cdot ${varianceTex(term)}\\right) - \\frac{(${differenceOf(x, term)})^2}{2 \\cdot ${varianceTex(term)}}`,
      squares: `-\\tfrac12 ${logTex(stepTex(inside))} - \\frac{${stepTex(squared)}}{${stepTex(twice)}}`,
      logarithm: [computedTex(log), stepTex(quotient)],
      taken: `-\\tfrac12 ${logTex(stepTex(inside))} = ${computedTex(log)}`,
      value: log + quotient,
    };
  });
  const value = total(works.map((work) => work.value));
  const draws = count === 1 ? '' : `\\sum_{n=1}^{${count}} `;
  return [
    {
      id: 'formula',
      rows: [`${draws}\\sum_{i=1}^{${dimensions}} \\left(${coordinateFormula(count === 1)}\\right)`],
      value,
      reason: 'the coordinates are independent, so the logarithms of their densities add',
    },
    {
      id: 'substitution',
      rows: sumRows(works.map(({ substitution }) => substitution)),
      value,
      reason: count === 1 ? 'the numbers of each coordinate' : 'the numbers, draw by draw',
    },
    {
      id: 'squares',
      rows: sumRows(works.map(({ squares }) => squares)),
      value,
      reason: 'the squares, and the products in the logarithms',
    },
    {
      id: 'logarithm',
      rows: sumRows(works.map(({ logarithm }) => sumTex(logarithm))),
      value,
      printed: total(works.flatMap(({ logarithm }) => logarithm.map(printedValue))),
      reason: `the natural logarithms, $${works[0]?.taken ?? ''}$ in the first row`,
    },
    {
      id: 'sum',
      rows: [sumTex(works.map((work) => computedTex(work.value)))],
      value,
      printed: total(works.map((work) => printedValue(computedTex(work.value)))),
      reason: 'the value of each row',
    },
  ];
};

/** So many observations, or so much grey, of one outcome. */
interface Count {
  readonly count: number;
  readonly probability: number;
  readonly symbol: string;
}

const countsOf = (
  spec: DistributionSpec,
  probabilities: readonly number[],
  xs: readonly number[],
): readonly Count[] => {
  const countOf = (outcome: number): number =>
    'bernoulli' in spec ? total(xs.map((x) => (outcome === 1 ? x : 1 - x))) : xs.filter((x) => x === outcome).length;
  return probabilities
    .map((probability, outcome) => ({ count: countOf(outcome), probability, symbol: `\\p(${outcome})` }))
    .filter(({ count }) => count > 0);
};

/** Draws of a Bernoulli or a categorical: every outcome that occurred, as often as it did. */
const outcomesLines = (counts: readonly Count[], several: boolean): readonly WorkedLine[] => {
  const values = counts.map(({ count, probability }) => count * settledLog(probability));
  const value = total(values);
  const times = (count: number): string => (count === 1 ? '' : `${givenTex(count)} `);
  const inNumbers = counts.map(({ count, probability }) => {
    const log = computedTex(settledLog(probability));
    return count === 1 ? log : `${givenTex(count)} \\times ${asFactorTex(log)}`;
  });
  const [first, second] = counts;
  const argument = givenTex(first?.probability ?? NaN);
  const lines: readonly WorkedLine[] = [
    {
      id: 'formula',
      rows: [sumTex(counts.map(({ count, symbol }) => `${times(count)}\\log ${symbol}`))],
      value,
      reason: several ? 'the outcomes that occurred, each as often as it did' : 'the outcome that occurred',
    },
    {
      id: 'substitution',
      rows: [
        sumTex(
          counts.map(({ count, probability }) => `${times(count)}${logTex(coloured('p', givenTex(probability)))}`),
        ),
      ],
      value,
      reason: counts.map(({ symbol, probability }) => `$${symbol} = ${givenTex(probability)}$`).join(', '),
    },
    {
      id: 'logarithm',
      rows: [sumTex(inNumbers)],
      value,
      printed: total(
        counts.map(({ count, probability }) => count * printedValue(computedTex(settledLog(probability)))),
      ),
      reason: `the natural logarithm${counts.length > 1 ? 's' : ''}, $${logTex(argument)} = ${computedTex(settledLog(first?.probability ?? NaN))}$`,
    },
  ];
  if (!second && first?.count === 1) return lines;
  return [
    ...lines,
    {
      id: 'sum',
      rows: [sumTex(values.map(computedTex))],
      value,
      printed: total(values.map((each) => printedValue(computedTex(each)))),
      reason: 'each logarithm as often as its outcome occurred',
    },
  ];
};

/** The lines of the log-likelihood of independent draws, between its definition and its value. */
export const logLikelihoodLines = (
  spec: DistributionSpec,
  observations: readonly Observation[],
): readonly WorkedLine[] => {
  const vectors = observations.map((x) => [x].flat());
  const probabilities = outcomesOf(spec);
  if (probabilities) return outcomesLines(countsOf(spec, probabilities, vectors.flat()), observations.length > 1);
  const terms = termsOf('p', spec);
  const [term, ...others] = terms ?? [];
  if (terms && term) return others.length === 0 ? drawsLines(term, vectors.flat()) : coordinatesLines(terms, vectors);
  const block = blockOf({ letter: 'p', spec });
  return block ? fullLogLikelihoodLines(block, vectors) : [];
};
