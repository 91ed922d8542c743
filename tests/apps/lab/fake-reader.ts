import type { ExactMeans } from '../../../src/apps/lab/exact/exact.ts';
import type { ExactReader } from '../../../src/apps/lab/exact/exact-reader.ts';
import type { Built } from '../../../src/apps/lab/model.ts';

/** Means that can be told apart. */
export const meansOf = (evidence: number): ExactMeans => ({
  evidence,
  elbo: evidence - 0.5,
  reconstruction: evidence + 0.5,
  kl: 1,
  klOf: [0.5, 0.5],
  gap: { of: 'chosen', klToPosterior: 0.5, difference: 0.5, tolerance: 1e-6 },
});

export const built: Built = {
  means: meansOf(0),
  posterior: { outlines: [], mean: [0, 0], mass: 1 },
  curve: [
    { step: 0, evidence: -1, elbo: -4, reconstruction: -3, kl: 1 },
    { step: 4000, evidence: 0, elbo: -0.1, reconstruction: 1, kl: 1.1 },
  ],
};

/** Requests that wait for their answer. */
export interface FakeReader extends ExactReader {
  readonly asked: {
    readonly firstWeight: number;
    readonly purpose: string;
    answer(means: ExactMeans): void;
    fail(cause: Error): void;
  }[];
}

/** Posteriors come at once, means when the test gives them. */
export function fakeReader(): FakeReader {
  const asked: FakeReader['asked'] = [];
  return {
    asked,
    posterior: async () => built.posterior,
    leave: () => undefined,
    gradientStep: () => Promise.reject(new Error('not asked for here')),
    means: ({ parameters }, _images, _x, purpose) =>
      new Promise((answer, fail) => asked.push({ firstWeight: parameters.W1[0]!, purpose, answer, fail })),
  };
}
