import type { Bounds } from '../../text/bounds.ts';

export const coordinate: Bounds = { min: -1e6, max: 1e6 };
export const spread: Bounds = { min: 1e-6, max: 1e6 };
export const probability: Bounds = { min: 0, max: 1 };
export const weight: Bounds = { min: 1e-12, max: 1e12 };
export const logWeight: Bounds = { min: -1e5, max: 1e5 };
export const toss: Bounds = { min: 0, max: 1, integer: true };
/** The number of an outcome; which outcomes there are, the probabilities say. */
export const outcome: Bounds = { min: 0, max: 7, integer: true };

export const mostDimensions = 6;
export const fewestOutcomes = 2;
export const mostOutcomes = 8;
export const mostWeights = 50;
export const mostObservations = 50;

/** The side of a grid or of an image. */
export const side: Bounds = { min: 1, max: 8192, integer: true };
export const codebook: Bounds = { min: 2, max: 1e6, integer: true };
/** Bits of a grey level. */
export const depth: Bounds = { min: 1, max: 16, integer: true };
export const channels: Bounds = { min: 1, max: 16, integer: true };
/** The numbers that an image is of. */
export const values: Bounds = { min: 1, max: 1e8, integer: true };
export const mostGrids = 4;
