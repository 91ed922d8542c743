import { formOf, forms } from '../kinds/forms.ts';
import type { ProblemKind } from '../problem.ts';

export type Difficulty = 'easy' | 'middle' | 'hard';

export interface KindOfProblem {
  readonly kind: ProblemKind;
  readonly name: string;
  /** The slug of the chapter that explains it. */
  readonly chapter?: string;
}

/** What a problem may ask, in the order in which the book comes to it. */
export const problemKinds: readonly KindOfProblem[] = Object.entries<Pick<KindOfProblem, 'name' | 'chapter'>>(
  forms,
).map(([kind, { name, chapter }]) => ({ kind: kind as ProblemKind, name, ...(chapter !== undefined && { chapter }) }));

/** What a kind of problem is called. */
export const kindNameOf = (kind: ProblemKind): string => formOf(kind).name;

export interface KindOfDifficulty {
  readonly difficulty: Difficulty;
  readonly name: string;
  /** What to expect of it, as a sentence. */
  readonly says: string;
}

export const difficulties: readonly KindOfDifficulty[] = [
  {
    difficulty: 'easy',
    name: 'Easy',
    says: 'One dimension or a coin, small numbers, and a second distribution that is centred at 0.',
  },
  {
    difficulty: 'middle',
    name: 'Medium',
    says: 'Two dimensions, three outcomes, or two general normals; a variance may be given for a standard deviation.',
  },
  {
    difficulty: 'hard',
    name: 'Hard',
    says: 'Several dimensions, full covariances, many outcomes, five weights, a constrained flow, two grids of codes.',
  },
];
