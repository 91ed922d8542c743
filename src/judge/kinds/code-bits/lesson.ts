import { pick, type Draw } from '../../generate/numbers.ts';
import type { Question } from '../../statement.ts';
import type { Work } from '../../solution/line.ts';
import type { Lesson } from '../lesson.ts';
import { bitsOf } from './codes.ts';
import { differentGrids } from './draws.ts';
import { codesInWords, givenCodes } from './givens.ts';
import { bitsInTex, bitsSymbols } from './lines.ts';
import type { CodeBitsProblem } from './problem.ts';
import { readCodes } from './read.ts';

const statementOf = (problem: CodeBitsProblem): Question => ({
  givens: givenCodes(problem),
  asked: { tex: 'B', words: 'B' },
  question: `An image is encoded as ${codesInWords(problem)}. How many bits do the codes take under a uniform prior?`,
  isSaid: true,
});

const workOf = (problem: CodeBitsProblem): Work => {
  const value = bitsOf(problem);
  const { substitution, counted, product, printed, taken } = bitsInTex(problem);
  return {
    definition: {
      tex: 'B = -\\log_2 \\prod_{\\text{codes}} \\frac{1}{K}',
      reason: 'under the uniform prior each code word is one of $K$, all equally likely, and independent of the others',
    },
    lines: [
      {
        id: 'formula',
        rows: [bitsSymbols(problem)],
        value,
        reason: 'every code word takes $\\log_2 K$ bits, and there are as many as rows times columns',
      },
      { id: 'substitution', rows: [substitution], value, reason: `the numbers; $K = ${problem.words}$` },
      { id: 'terms', rows: [counted], value, reason: 'how many code words there are' },
      { id: 'logarithm', rows: [product], value, printed, reason: `the logarithm to base 2, $${taken}$` },
    ],
  };
};

const sides = [4, 7, 8, 10, 14, 16, 20, 24, 28, 32, 40, 48, 64] as const;
const codebooks = [32, 64, 128, 256, 512, 1024, 2048, 4096] as const;

const grid: Draw<readonly number[]> = (source) => [pick(source, sides), pick(source, sides)];

const codes =
  (count: number, words: readonly [number, ...number[]]): Draw<CodeBitsProblem> =>
  (source) => ({ kind: 'code-bits', grids: differentGrids(count, grid)(source), words: pick(source, words) });

const lesson: Lesson<CodeBitsProblem> = {
  read: (entries) => ({ kind: 'code-bits', ...readCodes(entries) }),
  statementOf,
  workOf,
  largest: 100_000,
  draws: {
    easy: codes(1, codebooks),
    middle: codes(2, codebooks),
    hard: codes(2, [100, 200, 300, 500, 1000, 3000]),
  },
};

export default lesson;
