import type { NamedSpec } from '../spec.ts';
import type { ProblemRequest } from '../one-kind/draw.ts';
import { draw } from './draw.ts';

export type { ProblemRequest } from '../one-kind/draw.ts';
export type { Indistinction } from '../one-kind/indistinctions.ts';
export { indistinctions } from './indistinctions.ts';
export {
  difficulties,
  kindNameOf,
  problemKinds,
  type Difficulty,
  type KindOfDifficulty,
  type KindOfProblem,
} from './lists.ts';

/**
 * A problem to work by hand: the same for the same kind, difficulty and seed, and one whose answer tells every registered
 * mistake from the truth and from every other mistake (see `indistinctions`).
 *
 * @throws RangeError for a seed that is no safe whole number, and where no draw will do.
 */
export const generate = (request: ProblemRequest): NamedSpec => draw(request).spec;
