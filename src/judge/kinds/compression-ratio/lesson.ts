import { computedTex, givenTex, stepTex } from '../../format.ts';
import { counted } from '../../form/counted.ts';
import type { Entries } from '../../form/entries.ts';
import { pick, type Draw } from '../../generate/numbers.ts';
import { equation } from '../../givens.ts';
import type { Work } from '../../solution/line.ts';
import type { Question } from '../../statement.ts';
import { writtenNumber } from '../../written.ts';
import { bitsOf } from '../code-bits/codes.ts';
import { differentGrids } from '../code-bits/draws.ts';
import { codesInWords, givenCodes } from '../code-bits/givens.ts';
import { bitsInTex, bitsSymbols } from '../code-bits/lines.ts';
import { readCodes } from '../code-bits/read.ts';
import type { Lesson } from '../lesson.ts';
import { bitsOfImage } from './image.ts';
import type { CompressionRatioProblem } from './problem.ts';

const read = (entries: Entries): CompressionRatioProblem => {
  const image = entries.vector('image');
  if (entries.isRead('image') && image.length !== 3) {
    entries.refuse(
      'image',
      `I read ${counted(image.length, 'number')}. Give three: the rows, the columns and the colours of the image.`,
    );
  }
  return { kind: 'compression-ratio', ...readCodes(entries), image, depth: entries.number('depth') };
};

const statementOf = (problem: CompressionRatioProblem): Question => {
  const { image, depth } = problem;
  const sides = { tex: image.join(' \\times '), words: image.join(' × ') };
  return {
    givens: [
      { tex: `${sides.tex}\\ \\text{values}`, words: `${sides.words} values` },
      equation({ tex: 'b', words: 'b' }, writtenNumber(depth)),
      ...givenCodes(problem),
    ],
    asked: { tex: 'r', words: 'r' },
    question: `An image of ${sides.words} values (rows, columns, colours), each of b = ${depth} bits, is encoded as ${codesInWords(problem)}. By what factor do the codes, under a uniform prior, take fewer bits than the image?`,
    isSaid: true,
  };
};

const over = (above: string, below: string): readonly string[] => [`\\frac{${above}}{${below}}`];

const workOf = (problem: CompressionRatioProblem): Work => {
  const { image, depth } = problem;
  const [above, below] = [bitsOfImage(problem), bitsOf(problem)];
  const value = above / below;
  const { substitution, counted: codes, product, printed, taken } = bitsInTex(problem);
  const aboveTex = stepTex(above);
  return {
    definition: {
      tex: 'r = \\frac{\\text{bits of the image}}{\\text{bits of the codes}}',
      reason: 'both counted in bits: counting values and words would compare what is not alike',
    },
    lines: [
      {
        id: 'formula',
        rows: over('H_x W_x C\\, b', bitsSymbols(problem)),
        value,
        reason:
          'every value of the image takes $b$ bits, and every code word $\\log_2 K$, for all $K$ are equally likely',
      },
      {
        id: 'substitution',
        rows: over([...image, depth].map(givenTex).join(' \\cdot '), substitution),
        value,
        reason: `the numbers; $b = ${depth}$, $K = ${problem.words}$`,
      },
      {
        id: 'terms',
        rows: over(aboveTex, codes),
        value,
        reason: 'the bits of the image, and the number of code words',
      },
      {
        id: 'logarithm',
        rows: over(aboveTex, product),
        value,
        printed: above / printed,
        reason: `the logarithm to base 2, $${taken}$`,
      },
      {
        id: 'sum',
        rows: over(aboveTex, Number.isInteger(below) ? stepTex(below) : computedTex(below)),
        value,
        reason: 'the bits of the codes',
      },
    ],
  };
};

const sizes = [32, 64, 96, 128, 192, 256] as const;
const halvings = [4, 8, 16] as const;

/** Grids that are a few times smaller than the image on each side. */
const drawn =
  (
    count: number,
    colours: readonly [number, ...number[]],
    words: readonly [number, ...number[]],
  ): Draw<CompressionRatioProblem> =>
  (source) => {
    const [rows, columns] = [pick(source, sizes), pick(source, sizes)];
    const grid: Draw<readonly number[]> = (of) => {
      const factor = pick(of, halvings);
      return [rows / factor, columns / factor];
    };
    return {
      kind: 'compression-ratio',
      image: [rows, columns, pick(source, colours)],
      depth: pick(source, [5, 8, 8]),
      grids: differentGrids(count, grid)(source),
      words: pick(source, words),
    };
  };

const codebooks = [64, 128, 256, 512, 1024, 2048, 4096] as const;

const lesson: Lesson<CompressionRatioProblem> = {
  read,
  statementOf,
  workOf,
  draws: {
    easy: drawn(1, [1], codebooks),
    middle: drawn(1, [3], codebooks),
    hard: drawn(2, [3], codebooks),
  },
};

export default lesson;
