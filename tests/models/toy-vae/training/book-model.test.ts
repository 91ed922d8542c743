import { describe, expect, test } from 'vitest';
import { keptPoint, trainBookModel } from '../../../../scripts/train-book-model.ts';
import { bookHistory, bookModel, makeImages, WEIGHT_NAMES } from '../../../../src/models/toy-vae/index.ts';
import { defaultSettings, FULL_RUN, initialState } from '../../../../src/models/toy-vae/training/index.ts';
import { createTrainer } from '../../../../src/models/toy-vae/training/trainer.ts';
import type { Weights } from '../../../../src/models/toy-vae/model/parameters.ts';

const lists = (weights: Weights) => WEIGHT_NAMES.map((name) => [name, ...Array.from(weights[name])]);

describe('the model of the book', () => {
  test('is what the training script gives, to the bit', () => {
    expect(lists(trainBookModel(FULL_RUN).weights)).toEqual(lists(bookModel));
  });

  test('is what the page’s trainer gives, to the bit', async () => {
    const images = Float32Array.from(makeImages('lit-tile', 1, 512));
    const trainer = await createTrainer(images, defaultSettings, initialState(defaultSettings.seed));
    trainer.advance(FULL_RUN);
    expect(lists(trainer.state().weights)).toEqual(lists(bookModel));
    trainer.dispose();
  });

  test('has the σ² of the default settings', () => {
    expect(bookModel.observationVariance).toBe(defaultSettings.observationVariance);
  });
});

describe('the history of its training', () => {
  test('runs from the first weights to the last, every fifth step while the climb is steep and every fiftieth then', () => {
    expect(bookHistory[0]!.step).toBe(0);
    expect(bookHistory.at(-1)!.step).toBe(FULL_RUN);
    const strides = bookHistory.slice(1).map(({ step }, i) => step - bookHistory[i]!.step);
    expect(strides).toEqual([...Array<number>(60).fill(5), ...Array<number>(74).fill(50)]);
  });

  test('is what the script measures', () => {
    expect(bookHistory.find(({ step }) => step === 145)).toEqual(keptPoint(trainBookModel(145)));
  }, 30_000);

  test('keeps the bound under the evidence, and the bound’s terms together', () => {
    for (const { reconstruction, kl, elbo, evidence } of bookHistory) {
      expect(elbo).toBeLessThan(evidence);
      expect(reconstruction - kl).toBe(elbo);
    }
  });
});
