import { crossEntropy } from './cross-entropy/lesson.ts';
import { divergence } from './divergence/lesson.ts';
import { elbo } from './elbo/lesson.ts';
import { entropy } from './entropy/lesson.ts';
import { iwae } from './iwae/lesson.ts';
import { logLikelihood } from './log-likelihood/lesson.ts';
import { planarFlow } from './planar-flow/lesson.ts';
import type { ProblemKind } from '../problem.ts';
import type { NamedSpec } from '../spec.ts';
import type { Lesson } from './lesson.ts';

/** The lessons of the kinds, a line a kind. */
export const lessons = {
  divergence,
  entropy,
  'cross-entropy': crossEntropy,
  'log-likelihood': logLikelihood,
  elbo,
  iwae,
  'planar-flow': planarFlow,
} as const satisfies Record<ProblemKind, unknown>;

/** The lesson of a kind. */
export const lessonOf = (kind: ProblemKind): Lesson<NamedSpec> => lessons[kind];
