import bitsPerDimension from './bits-per-dimension/index.ts';
import codeBits from './code-bits/index.ts';
import compressionRatio from './compression-ratio/index.ts';
import crossEntropy from './cross-entropy/index.ts';
import divergence from './divergence/index.ts';
import elbo from './elbo/index.ts';
import entropy from './entropy/index.ts';
import frechet from './frechet/index.ts';
import iwae from './iwae/index.ts';
import linearCollapse from './linear-collapse/index.ts';
import logLikelihood from './log-likelihood/index.ts';
import planarFlow from './planar-flow/index.ts';
import type { ProblemKind } from '../problem.ts';
import type { Room } from './taught.ts';

/** The kinds of problems, as far as judging goes: a line a kind. */
export const kinds = {
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
} as const;

export type Kinds = typeof kinds;

/** The kind of a problem, or of its plain data, as far as judging goes. */
export const roomOf = ({ kind }: { readonly kind: ProblemKind }): Room => kinds[kind];
