import { computedTex, givenTex, printedValue } from '../../format.ts';
import { pick, tenth, wholeNumber, type Draw } from '../../generate/numbers.ts';
import { equation, symbol } from '../../givens.ts';
import { differenceTex } from '../../solution/terms.ts';
import type { Work } from '../../solution/line.ts';
import type { Question } from '../../statement.ts';
import { writtenNumber } from '../../written.ts';
import type { Lesson } from '../lesson.ts';
import type { BitsPerDimensionProblem } from './problem.ts';

const statementOf = ({ logDensity, dimensions, depth }: BitsPerDimensionProblem): Question => {
  const density = equation({ tex: '\\log \\evidence{p(x)}', words: 'log p(x)' }, writtenNumber(logDensity));
  const ofD = equation(symbol('D'), writtenNumber(dimensions));
  return {
    givens: [density, ofD, equation(symbol('b'), writtenNumber(depth))],
    asked: { tex: '\\mathrm{bpd}', words: 'bpd' },
    question: `An image has ${ofD.words} values, each a grey level of b = ${depth} bits. Dequantised and scaled to [0, 1], it has the log-density ${density.words} nats. How many bits per dimension is that?`,
    isSaid: true,
  };
};

const workOf = ({ logDensity, dimensions, depth }: BitsPerDimensionProblem): Work => {
  const divisor = dimensions * Math.LN2;
  const quotient = logDensity / divisor;
  const value = depth - quotient;
  const [b, log, quotientTex] = [givenTex(depth), givenTex(logDensity), computedTex(quotient)];
  const minus = (above: string, below: string): readonly string[] => [`${b} - \\frac{${above}}{${below}}`];
  return {
    definition: {
      tex: '\\mathrm{bpd} = -\\frac{1}{D} \\log_2\\left(2^{-bD} \\evidence{p(x)}\\right)',
      reason:
        'a grey level of $b$ bits is a cell of width $2^{-b}$ in each dimension, so that its probability is about the density times $2^{-bD}$; averaged over the noise that dequantises, the bits are never fewer than those of the grey levels',
    },
    lines: [
      {
        id: 'formula',
        rows: ['b - \\frac{\\log \\evidence{p(x)}}{D \\log 2}'],
        value,
        reason: 'the logarithm of the product; nats become bits over $\\log 2$',
      },
      {
        id: 'substitution',
        rows: minus(log, `${givenTex(dimensions)} \\log 2`),
        value,
        reason: `the numbers; $D = ${givenTex(dimensions)}$`,
      },
      {
        id: 'terms',
        rows: minus(log, computedTex(divisor)),
        value,
        printed: depth - logDensity / printedValue(computedTex(divisor)),
        reason: `the divisor, with $\\log 2 = ${computedTex(Math.LN2)}$`,
      },
      {
        id: 'difference',
        rows: [differenceTex(b, quotientTex, quotient)],
        value,
        printed: depth - printedValue(quotientTex),
        reason: 'the quotient',
      },
    ],
  };
};

/** Densities that leave a few bits a dimension. */
const drawn =
  (dimensions: readonly [number, ...number[]], depths: readonly [number, ...number[]]): Draw<BitsPerDimensionProblem> =>
  (source) => {
    const [size, depth] = [pick(source, dimensions), pick(source, depths)];
    const perDimension = tenth(source, -0.5, 3);
    const nats = perDimension * size + wholeNumber(source, -9, 9) / 10;
    return { kind: 'bits-per-dimension', logDensity: Number(nats.toFixed(1)), dimensions: size, depth };
  };

const lesson: Lesson<BitsPerDimensionProblem> = {
  read: (entries) => ({
    kind: 'bits-per-dimension',
    logDensity: entries.number('logDensity'),
    dimensions: entries.number('dimensions'),
    depth: entries.number('depth'),
  }),
  statementOf,
  workOf,
  draws: {
    easy: drawn([4, 9, 16, 25], [8]),
    middle: drawn([64, 100, 144, 256, 784], [8]),
    hard: drawn([784, 1024, 3072, 12288], [5, 6, 8]),
  },
};

export default lesson;
