import { crossEntropy } from './cross-entropy/index.ts';
import { divergence } from './divergence/index.ts';
import { elbo } from './elbo/index.ts';
import { entropy } from './entropy/index.ts';
import { iwae } from './iwae/index.ts';
import { logLikelihood } from './log-likelihood/index.ts';
import { planarFlow } from './planar-flow/index.ts';
import type { NamedProblem, ProblemKind } from '../problem.ts';
import type { NamedSpec } from '../spec.ts';
import type { Kind } from './kind.ts';

/** The kinds of problems, as far as judging goes: a line a kind. */
export const kinds = {
  divergence,
  entropy,
  'cross-entropy': crossEntropy,
  'log-likelihood': logLikelihood,
  elbo,
  iwae,
  'planar-flow': planarFlow,
} as const;

export type Kinds = typeof kinds;

/** The kind of a problem or of its plain data. */
export const roomOf = ({ kind }: { readonly kind: ProblemKind }): Kind<NamedSpec, NamedProblem> => kinds[kind];
