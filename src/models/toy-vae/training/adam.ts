import { WEIGHT_NAMES, type Weights } from '../model/parameters.ts';
import type { FloatWeights } from './state.ts';

/** Adam's usual decay rates. ε is TensorFlow’s 1e-7, where PyTorch has 1e-8. */
export const FIRST_DECAY = 0.9;
export const SECOND_DECAY = 0.999;
export const EPSILON = 1e-7;

/**
 * One step of Adam (Kingma and Ba, 2015, algorithm 1), in place: m and v are the running means of the gradient and of its
 * square; both start from 0, which 1 − decay^t corrects for; t counts steps from 1.
 */
export function adamStep(
  weights: FloatWeights,
  firstMoments: FloatWeights,
  secondMoments: FloatWeights,
  gradient: Weights<Float64Array>,
  t: number,
  learningRate: number,
): void {
  const rate = learningRate / (1 - FIRST_DECAY ** t);
  const correction = 1 / (1 - SECOND_DECAY ** t);
  for (const name of WEIGHT_NAMES) {
    adamArray(weights[name], firstMoments[name], secondMoments[name], gradient[name], rate, correction);
  }
}

function adamArray(
  w: Float32Array,
  m: Float32Array,
  v: Float32Array,
  g: Float64Array,
  rate: number,
  correction: number,
): void {
  for (let i = 0; i < w.length; i++) {
    const first = FIRST_DECAY * m[i]! + (1 - FIRST_DECAY) * g[i]!;
    const second = SECOND_DECAY * v[i]! + (1 - SECOND_DECAY) * g[i]! * g[i]!;
    m[i] = first;
    v[i] = second;
    w[i] = w[i]! - (rate * first) / (Math.sqrt(correction * second) + EPSILON);
  }
}
