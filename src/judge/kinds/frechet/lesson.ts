import { correlated, diagonal, normalBySd, anyNormal } from '../../generate/distributions.ts';
import type { PairSpec } from '../../distributions.ts';
import { readPair } from '../../form/read-distribution.ts';
import { oneOf, type Draw } from '../../generate/numbers.ts';
import { pairOf } from '../../generate/pairs.ts';
import { givenPair } from '../../givens.ts';
import type { Question } from '../../statement.ts';
import type { Lesson } from '../lesson.ts';
import type { FrechetSpec } from './problem.ts';
import { frechetWork } from './solution.ts';

const statementOf = (pair: PairSpec): Question => {
  const [q, p] = givenPair(pair);
  return {
    givens: [q, p],
    asked: { tex: 'd^2(\\q, \\p)', words: 'd²(q, p)' },
    question: `How far apart are ${q.words} and ${p.words} by the squared Fréchet distance d²(q, p), which an FID reports? It is the squared distance of the means plus the traces of the covariances, less twice the trace of the root of their product.`,
    isSaid: true,
  };
};

const of =
  (draw: Draw<PairSpec>): Draw<FrechetSpec> =>
  (source) => ({ kind: 'frechet', ...draw(source) });

const lesson: Lesson<FrechetSpec> = {
  read: (entries, family) => ({ kind: 'frechet', ...readPair(entries, family) }),
  statementOf,
  workOf: frechetWork,
  draws: {
    easy: of(pairOf(normalBySd)),
    middle: of(oneOf(pairOf(anyNormal), pairOf(diagonal(2)))),
    hard: of(oneOf(pairOf(correlated(2)), pairOf(correlated(2), diagonal(2)), pairOf(diagonal(3)))),
  },
};

export default lesson;
