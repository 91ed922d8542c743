import { kl } from '../../math/index.ts';
import type { Problem, Step } from '../problem.ts';
import type { ReadableAnswer } from '../reading/read-answer.ts';
import { agreement, type Tolerance } from '../tolerance.ts';
import { dimensionMisconceptions } from './dimensions.ts';
import { gaussianMisconceptions } from './gaussian.ts';
import { discreteMisconceptions, generalMisconceptions } from './general.ts';
import type { Misconception } from './misconception.ts';

/** Every mistake that the judge knows, the commonest first. */
export const misconceptions: readonly Misconception[] = [
  ...generalMisconceptions,
  ...gaussianMisconceptions,
  ...discreteMisconceptions,
  ...dimensionMisconceptions,
];

/** A mistake that explains a wrong answer. */
export interface Diagnosis {
  readonly id: string;
  readonly message: string;
  readonly step: Step;
  /** False where the answer fits more than one mistake, or is too coarse to tell: then it is proposed, not asserted. */
  readonly certain: boolean;
}

interface Fit {
  readonly misconception: Misconception;
  readonly gap: number;
  /** True where the answer fits only by being rounded to one figure. */
  readonly coarse: boolean;
}

/** How the answer fits the nearest value that a mistake gives; none where it fits no value of it. */
const fitsOf = (
  answer: ReadableAnswer,
  values: readonly number[],
  tolerance: Tolerance,
): Omit<Fit, 'misconception'>[] =>
  values
    .filter(Number.isFinite)
    .flatMap((value) => {
      const agreed = agreement(answer, value, tolerance);
      if (agreed === null) return [];
      return [
        { gap: Math.abs(value - answer.value), coarse: agreed.by === 'rounding' && agreed.precision.digits === 1 },
      ];
    })
    .sort((a, b) => a.gap - b.gap)
    .slice(0, 1);

/** The mistakes that explain a wrong answer, nearest first. None for an answer that is right. */
export const diagnose = (problem: Problem, answer: ReadableAnswer, tolerance: Tolerance): readonly Diagnosis[] => {
  if (agreement(answer, kl(problem.q, problem.p), tolerance) !== null) return [];
  const fits = misconceptions
    .filter(({ unit }) => unit === undefined || (answer.unitStated && answer.unit === unit))
    .flatMap((misconception): Fit[] =>
      fitsOf(answer, misconception.values(problem), tolerance).map((fit) => ({ misconception, ...fit })),
    )
    .sort((a, b) => a.gap - b.gap);
  const certain = fits.length === 1 && fits[0]?.coarse === false;
  return fits.map(({ misconception: { id, message, step } }) => ({ id, message: message(problem), step, certain }));
};
