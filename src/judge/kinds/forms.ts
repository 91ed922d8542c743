import { bitsPerDimension } from './bits-per-dimension/form.ts';
import { codeBits } from './code-bits/form.ts';
import { compressionRatio } from './compression-ratio/form.ts';
import { crossEntropy } from './cross-entropy/form.ts';
import { divergence } from './divergence/form.ts';
import { elbo } from './elbo/form.ts';
import { entropy } from './entropy/form.ts';
import type { KindForm } from './form.ts';
import { frechet } from './frechet/form.ts';
import { iwae } from './iwae/form.ts';
import { linearCollapse } from './linear-collapse/form.ts';
import { logLikelihood } from './log-likelihood/form.ts';
import { planarFlow } from './planar-flow/form.ts';
import type { ProblemKind } from '../problem.ts';
import type { NamedSpec } from '../spec.ts';

/** The names and forms of the kinds, in the order in which the book comes to them: a line a kind. */
export const forms = {
  divergence,
  entropy,
  'cross-entropy': crossEntropy,
  'log-likelihood': logLikelihood,
  elbo,
  iwae,
  'planar-flow': planarFlow,
  'linear-collapse': linearCollapse,
  'code-bits': codeBits,
  'compression-ratio': compressionRatio,
  frechet,
  'bits-per-dimension': bitsPerDimension,
} as const satisfies Record<ProblemKind, unknown>;

export type Forms = typeof forms;

/** The name and form of a kind. */
export const formOf = (kind: ProblemKind): KindForm<NamedSpec, string> => forms[kind];
