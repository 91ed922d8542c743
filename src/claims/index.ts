export { defineClaims } from './define.ts';
export type { Claim, ClaimFile, Reject } from './define.ts';
export { standardNormals, uniforms } from './draws.ts';
export { computed, monteCarlo } from './live.ts';
export * as live from './log-prob.ts';
export type { ComputedCheck, LiveCheck, MonteCarloCheck } from './live.ts';
export type { Estimate } from '../math/index.ts';
export type { Tensor, Tensor1D, TensorFlow } from '../tensor/index.ts';
