import { iwae, planarFlow } from './bounds-and-flows.ts';
import { bitsPerDimension, codeBits, compressionRatio } from './codes.ts';
import {
  bernoulli,
  categorical,
  crossEntropyOfOutcomes,
  entropyOfOutcomes,
  likelihoodOfBernoulli,
  likelihoodOfCategorical,
} from './discrete.ts';
import {
  crossEntropyOfNormals,
  diagonal,
  elbo,
  entropyOfFull,
  entropyOfNormal,
  full,
  likelihoodOfNormal,
  normal,
} from './gaussian.ts';
import { frechetOfFull, frechetOfNormals, linearCollapse } from './models.ts';
import type { Family } from './slip.ts';

export { drawsOf, sum, type Numbers } from './slip.ts';

/** The families of problems, each with the slips that are plausible in it. */
export const families: Readonly<Record<string, Family>> = {
  normal,
  diagonal,
  full,
  categorical,
  bernoulli,
  entropyOfNormal,
  entropyOfFull,
  entropyOfOutcomes,
  crossEntropyOfNormals,
  crossEntropyOfOutcomes,
  likelihoodOfNormal,
  likelihoodOfBernoulli,
  likelihoodOfCategorical,
  elbo,
  iwae,
  planarFlow,
  linearCollapse,
  codeBits,
  compressionRatio,
  frechetOfNormals,
  frechetOfFull,
  bitsPerDimension,
};
