import { PIXELS, type Weights } from '../../src/models/toy-vae/model/parameters.ts';
import { drawsOf, type Draws } from '../../src/models/toy-vae/training/draws.ts';
import { klWeight, type TrainingSettings } from '../../src/models/toy-vae/training/settings.ts';
import type { TrainerState } from '../../src/models/toy-vae/training/state.ts';

/**
 * The peer: training of the same model as one would write it by hand, in loops over typed arrays, without TensorFlow.js.
 * Float64 throughout, which is faster here than float32: no conversion at every read.
 */
export function handWrittenTrainer(data: Float32Array, settings: TrainingSettings, state: TrainerState): HandWritten {
  const { batchSize, observationVariance, learningRate } = settings;
  const images = Float64Array.from(data);
  const drawsAt = drawsOf(settings.seed, batchSize, images.length / PIXELS);
  const names = ['W1', 'b1', 'W2', 'b2', 'W3', 'b3', 'W4', 'b4'] as const;
  const parameters = names.map((name) => Float64Array.from(state.weights[name]));
  const [gradients, first, second] = [0, 1, 2].map(() => parameters.map(({ length }) => new Float64Array(length)));
  const [W1, b1, W2, b2, W3, b3, W4, b4] = parameters as Eight;
  const [gW1, gb1, gW2, gb2, gW3, gb3, gW4, gb4] = gradients as Eight;
  const [h, o, z, u, d, v, q] = [6, 4, 2, 4, 9, 4, 4].map((length) => new Float64Array(length)) as Seven;
  let step = state.step;

  /** Adds up the gradient of the batch. */
  function addGradients({ images: chosen, noise }: Draws, precision: number, kl: number): void {
    for (let b = 0; b < batchSize; b++) {
      const [at, e0, e1] = [9 * chosen[b]!, noise[2 * b]!, noise[2 * b + 1]!];
      for (let k = 0; k < 6; k++) {
        let sum = b3[k]!;
        for (let i = 0; i < 9; i++) sum += W3[9 * k + i]! * images[at + i]!;
        h[k] = sum > 0 ? sum : 0;
      }
      for (let j = 0; j < 4; j++) {
        let sum = b4[j]!;
        for (let k = 0; k < 6; k++) sum += W4[6 * j + k]! * h[k]!;
        o[j] = sum;
      }
      const [sd0, sd1] = [Math.exp(o[2]! / 2), Math.exp(o[3]! / 2)];
      z[0] = o[0]! + sd0 * e0;
      z[1] = o[1]! + sd1 * e1;
      for (let k = 0; k < 4; k++) {
        const sum = b1[k]! + W1[2 * k]! * z[0] + W1[2 * k + 1]! * z[1];
        u[k] = sum > 0 ? sum : 0;
        v[k] = 0;
      }
      for (let i = 0; i < 9; i++) {
        let sum = b2[i]!;
        for (let k = 0; k < 4; k++) sum += W2[4 * i + k]! * u[k]!;
        const m = 1 / (1 + Math.exp(-sum));
        d[i] = precision * (m - images[at + i]!) * m * (1 - m);
        gb2[i] = gb2[i]! + d[i]!;
        for (let k = 0; k < 4; k++) {
          gW2[4 * i + k] = gW2[4 * i + k]! + d[i]! * u[k]!;
          v[k] = v[k]! + W2[4 * i + k]! * d[i]!;
        }
      }
      let [t0, t1] = [0, 0];
      for (let k = 0; k < 4; k++) {
        if (u[k]! <= 0) continue;
        gb1[k] = gb1[k]! + v[k]!;
        gW1[2 * k] = gW1[2 * k]! + v[k]! * z[0];
        gW1[2 * k + 1] = gW1[2 * k + 1]! + v[k]! * z[1];
        t0 += W1[2 * k]! * v[k]!;
        t1 += W1[2 * k + 1]! * v[k]!;
      }
      q[0] = t0 + kl * o[0]!;
      q[1] = t1 + kl * o[1]!;
      q[2] = (t0 * e0 * sd0 + kl * (sd0 * sd0 - 1)) / 2;
      q[3] = (t1 * e1 * sd1 + kl * (sd1 * sd1 - 1)) / 2;
      for (let j = 0; j < 4; j++) {
        gb4[j] = gb4[j]! + q[j]!;
        for (let k = 0; k < 6; k++) gW4[6 * j + k] = gW4[6 * j + k]! + q[j]! * h[k]!;
      }
      for (let k = 0; k < 6; k++) {
        if (h[k]! <= 0) continue;
        let y = 0;
        for (let j = 0; j < 4; j++) y += W4[6 * j + k]! * q[j]!;
        gb3[k] = gb3[k]! + y;
        for (let i = 0; i < 9; i++) gW3[9 * k + i] = gW3[9 * k + i]! + y * images[at + i]!;
      }
    }
  }

  function adam(t: number): void {
    const [rate, correction] = [learningRate / (1 - 0.9 ** t), 1 / (1 - 0.999 ** t)];
    for (let a = 0; a < parameters.length; a++) {
      const [w, g, m, s] = [parameters[a]!, gradients![a]!, first![a]!, second![a]!];
      for (let i = 0; i < w.length; i++) {
        m[i] = 0.9 * m[i]! + 0.1 * g[i]!;
        s[i] = 0.999 * s[i]! + 0.001 * g[i]! * g[i]!;
        w[i] = w[i]! - (rate * m[i]!) / (Math.sqrt(correction * s[i]!) + 1e-7);
        g[i] = 0;
      }
    }
  }

  function advance(steps: number): void {
    const precision = 1 / (batchSize * observationVariance);
    for (const end = step + steps; step < end; step++) {
      addGradients(drawsAt(step), precision, klWeight(settings, step) / batchSize);
      adam(step + 1);
    }
  }

  return { advance, weights: { W1, b1, W2, b2, W3, b3, W4, b4 } };
}

export interface HandWritten {
  advance(steps: number): void;
  readonly weights: Weights<Float64Array>;
}

type A = Float64Array;
type Seven = [A, A, A, A, A, A, A];
type Eight = [A, A, A, A, A, A, A, A];
