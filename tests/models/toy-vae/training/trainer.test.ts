import { describe, expect, test } from 'vitest';
import { loadTensorFlow } from '../../../../src/tensor/index.ts';
import { makeImages } from '../../../../src/models/toy-vae/index.ts';
import { defaultSettings, initialState, stateFrom } from '../../../../src/models/toy-vae/training/index.ts';
import { createTrainer, DivergedError, type Trainer } from '../../../../src/models/toy-vae/training/trainer.ts';
import { IMAGES, plain, relativeDistance, ROADS } from './fixtures.ts';

const other = Float32Array.from(makeImages('brightness-contrast', 1, 100));

function divergence(trainer: Trainer, steps: number): DivergedError {
  try {
    trainer.advance(steps);
  } catch (error) {
    if (error instanceof DivergedError) return error;
    throw error;
  }
  throw new Error('The run did not diverge.');
}

describe('the trainer', () => {
  const create = (settings = defaultSettings, state = initialState(1), images = IMAGES) =>
    createTrainer(images, settings, state);
  const runSteps = 600;

  test.each(ROADS)('gives the same run to the bit, with %s', async (_, settings) => {
    const [one, again] = [await create(settings), await create(settings)];
    one.advance(runSteps);
    again.advance(runSteps);
    expect(plain(one.state())).toEqual(plain(again.state()));
    one.dispose();
    again.dispose();
  });

  test('goes on from a state to the bit, however the steps are divided', async () => {
    const whole = await create();
    whole.advance(runSteps);
    const first = await create();
    first.advance(7);
    first.advance(3);
    const second = await create(defaultSettings, first.state());
    first.dispose();
    expect(second.step).toBe(10);
    second.advance(runSteps - 10);
    expect(plain(second.state())).toEqual(plain(whole.state()));
    whole.dispose();
    second.dispose();
  });

  test('holds a constant number of tensors, and none once it is disposed of', async () => {
    const tf = await loadTensorFlow();
    const before = tf.memory().numTensors;
    const trainer = await create();
    const held = tf.memory().numTensors;
    expect(held - before).toBe(25);
    trainer.advance(5);
    trainer.configure({ ...defaultSettings, batchSize: 16 });
    trainer.setImages(other);
    trainer.advance(5);
    trainer.state();
    expect(tf.memory().numTensors).toBe(held);
    trainer.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  test('takes new settings and images from the next step on', async () => {
    const small = { ...defaultSettings, batchSize: 8, learningRate: 0.003 };
    const changed = await create();
    changed.advance(4);
    changed.configure(small);
    changed.setImages(other);
    const fresh = await create(small, changed.state(), other);
    changed.advance(4);
    fresh.advance(4);
    expect(plain(changed.state())).toEqual(plain(fresh.state()));
    changed.dispose();
    fresh.dispose();
  });

  test('goes on from weights alone without a leap: Adam’s first step is no longer than the learning rate', async () => {
    const { weights } = initialState(1);
    const trainer = await create(defaultSettings, stateFrom(weights, 3000));
    trainer.advance(1);
    const { step, momentsFrom, weights: moved } = trainer.state();
    expect([step, momentsFrom]).toEqual([3001, 3000]);
    const longest = Math.max(...[...moved.W2].map((weight, i) => Math.abs(weight - weights.W2[i]!)));
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThanOrEqual(1.001 * defaultSettings.learningRate);
    trainer.dispose();
  });

  test('keeps no hold on what it was given and what it gave', async () => {
    const [images, state] = [IMAGES.slice(), initialState(1)];
    const [trainer, untouched] = [await create(defaultSettings, state, images), await create()];
    const given = trainer.state();
    images.fill(0);
    state.weights.W1.fill(9);
    given.weights.W2.fill(9);
    trainer.advance(2);
    untouched.advance(2);
    expect(plain(trainer.state())).toEqual(plain(untouched.state()));
    trainer.dispose();
    untouched.dispose();
  });

  test('stops a run that diverges at the last finite state, and can go on from there', async () => {
    const wild = { ...defaultSettings, learningRate: 1e30 };
    const trainer = await create();
    trainer.advance(3);
    trainer.configure(wild);
    const error = divergence(trainer, 20);
    expect(error.message).toMatch(/^Training diverged in step \d+: a weight is no longer a finite number\./);
    expect(error.lastFinite.step).toBeGreaterThanOrEqual(3);
    expect(trainer.step).toBe(error.lastFinite.step);
    expect(plain(trainer.state())).toEqual(plain(error.lastFinite));
    expect(divergence(trainer, 1).lastFinite.step).toBe(error.lastFinite.step);
    trainer.dispose();
  });

  test('finds the same last finite state wherever it looks', async () => {
    const wild = { ...defaultSettings, learningRate: 1e30 };
    const [atOnce, stepwise] = [await create(wild), await create(wild)];
    const error = divergence(atOnce, 100);
    stepwise.advance(error.lastFinite.step);
    expect(plain(stepwise.state())).toEqual(plain(error.lastFinite));
    atOnce.dispose();
    stepwise.dispose();
  });

  test('refuses what it cannot train with, in a sentence, and stays as it is', async () => {
    const trainer = await create();
    const refusals: readonly (readonly [Partial<typeof defaultSettings>, string])[] = [
      [{ learningRate: 0 }, 'configure: learningRate must be a positive finite number, but it is 0.'],
      [{ batchSize: 2.5 }, 'configure: batchSize must be a whole number from 1 to 4096, but it is 2.5.'],
      [{ beta: -1 }, 'configure: beta must be a finite number from 0, but it is -1.'],
      [{ warmUpSteps: NaN }, 'configure: warmUpSteps must be a whole number from 0 to 1000000000, but it is NaN.'],
      [{ freeBits: Infinity }, 'configure: freeBits must be a finite number from 0, but it is Infinity.'],
      [{ observationVariance: NaN }, 'configure: observationVariance must be a positive finite number, but it is NaN.'],
      [{ seed: 0.5 }, 'configure: seed must be a whole number from −(2^53 − 1) to 2^53 − 1, but it is 0.5.'],
    ];
    for (const [change, sentence] of refusals) {
      expect(() => trainer.configure({ ...defaultSettings, ...change })).toThrow(sentence);
    }
    expect(() => trainer.setImages(new Float32Array(10))).toThrow(
      'setImages: images must hold nine pixels for each of 1 to 100000 images, but it has 10 entries.',
    );
    expect(() => trainer.setImages(new Float32Array(9).fill(NaN))).toThrow(
      'setImages: images[0] must be a finite number, but it is NaN.',
    );
    const untouched = await create();
    trainer.advance(1);
    untouched.advance(1);
    expect(plain(trainer.state())).toEqual(plain(untouched.state()));
    trainer.dispose();
    untouched.dispose();
    const broken = initialState(1);
    broken.firstMoments.b2[4] = NaN;
    await expect(create(defaultSettings, broken)).rejects.toThrow(
      'createTrainer: state.firstMoments.b2 must be 9 finite numbers.',
    );
  });
});

test('another seed gives another run', async () => {
  const run = async (seed: number) => {
    const trainer = await createTrainer(IMAGES, { ...defaultSettings, seed }, initialState(1));
    trainer.advance(10);
    const { weights } = trainer.state();
    trainer.dispose();
    return weights;
  };
  expect(relativeDistance(await run(1), await run(2))).toBeGreaterThan(1e-3);
});
