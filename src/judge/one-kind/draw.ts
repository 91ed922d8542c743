import { randomSource } from '../../math/index.ts';
import type { Difficulty } from '../generate/lists.ts';
import type { Taught } from '../kinds/taught.ts';
import type { ProblemKind } from '../problem.ts';
import { valueIn } from '../reading/units.ts';
import type { NamedSpec } from '../spec.ts';
import { indistinctionsIn } from './indistinctions.ts';
import { targetIn } from './target.ts';

/** Which problem is wanted. */
export interface ProblemRequest {
  readonly kind: ProblemKind;
  readonly difficulty: Difficulty;
  /** A whole number. */
  readonly seed: number;
}

/** Far more than any seed needs: of the kind that is hardest to tell apart, one draw in four is kept. */
const mostDraws = 500;

/** A value of this size needs no power of ten, and three figures of it say something. */
const isPlainSize = (value: number, largest = 500): boolean => Math.abs(value) >= 0.05 && Math.abs(value) <= largest;

export interface Drawn {
  readonly spec: NamedSpec;
  /** How many problems were drawn until this one could be shipped. */
  readonly draws: number;
}

/**
 * Draws problems of a kind until the problem's answer tells its mistakes apart.
 *
 * @throws RangeError for a seed that is no safe whole number, and where no draw will do.
 */
export const drawIn = (taught: Taught, { kind, difficulty, seed }: ProblemRequest): Drawn => {
  const { draws, largest, unit } = taught;
  const source = randomSource(seed).fork(`${kind}, ${difficulty}`);
  for (let count = 1; count <= mostDraws; count++) {
    const spec = draws[difficulty](source);
    const problem = taught.problemFrom(spec);
    const isShippable =
      isPlainSize(valueIn(unit, targetIn(taught, problem).value), largest) &&
      indistinctionsIn(taught, problem).length === 0;
    if (isShippable) return { spec, draws: count };
  }
  throw new RangeError(
    `No problem of the kind “${kind}” (${difficulty}, seed ${seed}) tells its mistakes apart, after ${mostDraws} draws. Choose another seed.`,
  );
};
