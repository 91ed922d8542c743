import type { Difficulty } from '../../generate/lists.ts';
import { half, isHeads, pick, repeat, tenth, wholeNumber, type Draw } from '../../generate/numbers.ts';
import type { IwaeSpec } from './problem.ts';

const plainWeights: Draw<IwaeSpec> = (source) => ({
  kind: 'iwae',
  weights: repeat(wholeNumber(source, 2, 3), () => pick(source, [0.1, 0.2, 0.25, 0.4, 0.5, 1, 2, 3, 4, 5])),
});

const logWeights: Draw<IwaeSpec> = (source) => ({
  kind: 'iwae',
  logWeights: repeat(wholeNumber(source, 3, 4), () => half(source, isHeads(source) ? -6 : -3, 1)),
});

/** Weights so small that only their logarithms are given, up to where exp would lose them all to rounding. */
const distantWeights: Draw<IwaeSpec> = (source) => {
  const far = pick(source, [0, -10, -20, -40]);
  return { kind: 'iwae', logWeights: repeat(5, () => far + tenth(source, -6, 0)) };
};

export const iwaeDraws: Record<Difficulty, Draw<IwaeSpec>> = {
  easy: plainWeights,
  middle: logWeights,
  hard: distantWeights,
};
