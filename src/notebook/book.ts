/**
 * What a cell may use of the book by its name: its mathematics, its toy VAE, and what its checks are made of. The page's
 * notebook has it in scope, and /notebook/elbook.js exports it.
 */
export * from '../math/index.ts';
export * from '../models/toy-vae/index.ts';
export { decodedMisfit } from '../models/toy-vae/exact/decoded-misfit.ts';
export { computed, monteCarlo, standardNormals, uniforms } from '../claims/index.ts';
export { closedForm, quadratureSum, summation } from '../claims/derivation.ts';
export { logProb } from '../claims/log-prob.ts';
export { compareRoads } from '../claims/roads.ts';
