import bitsPerDimension from './bits-per-dimension/lesson.ts';
import codeBits from './code-bits/lesson.ts';
import compressionRatio from './compression-ratio/lesson.ts';
import crossEntropy from './cross-entropy/lesson.ts';
import divergence from './divergence/lesson.ts';
import elbo from './elbo/lesson.ts';
import entropy from './entropy/lesson.ts';
import frechet from './frechet/lesson.ts';
import iwae from './iwae/lesson.ts';
import { roomOf } from './index.ts';
import linearCollapse from './linear-collapse/lesson.ts';
import logLikelihood from './log-likelihood/lesson.ts';
import planarFlow from './planar-flow/lesson.ts';
import type { ProblemKind } from '../problem.ts';
import { taught, type TaughtOf } from './taught.ts';

/** The lessons of the kinds, a line a kind. */
export const lessons = {
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

/** The kind of a problem, or of its plain data, with its lesson. */
export const taughtOf: TaughtOf = ({ kind }) => taught(roomOf({ kind }), lessons[kind]);
