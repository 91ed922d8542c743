import { describe, expect, test } from 'vitest';
import { weightsFile } from '../../../src/toy/reader-model/index.ts';
import { createKeeper } from '../../../src/toy/reader-model/keeper.ts';
import { shelf, trainedModel } from './fixtures.ts';

const key = 'elbook.reader-model';
const model = trainedModel(2);

describe('the reader’s model', () => {
  test('is kept, and found again on the next visit', () => {
    const storage = shelf();
    const today = createKeeper(() => storage);
    expect(today.model.value).toBeNull();
    expect(today.keep(model)).toEqual({ kept: true });
    expect(today.model.value).toEqual(model);
    expect(createKeeper(() => storage).model.value).toEqual(model);
  });

  test('is rounded to single precision when it is kept, so that a link to it gives the same numbers', () => {
    const keeper = createKeeper(() => shelf());
    keeper.keep({ ...model, parameters: { ...model.parameters, b1: [0.1, 0.2, 0.3, 0.4] } });
    expect(keeper.model.value?.parameters.b1).toEqual([0.1, 0.2, 0.3, 0.4].map(Math.fround));
  });

  test('is forgotten when the reader says so', () => {
    const storage = shelf();
    const keeper = createKeeper(() => storage);
    keeper.keep(model);
    keeper.forget();
    expect(keeper.model.value).toBeNull();
    expect(storage.content.size).toBe(0);
  });

  test('follows another tab, and not what other parts of the book keep', () => {
    const storage = shelf();
    const keeper = createKeeper(() => storage);
    storage.setItem(key, weightsFile(model));
    keeper.changed('elbook.exercise.gibbs');
    expect(keeper.model.value).toBeNull();
    keeper.changed(key);
    expect(keeper.model.value).toEqual(model);
    storage.content.clear();
    keeper.changed(null);
    expect(keeper.model.value).toBeNull();
    expect(keeper.loss.value).toBeNull();
  });

  test('that cannot be read is put aside, not lost, with a sentence that says so', () => {
    const damaged = weightsFile(model).slice(0, 500);
    const storage = shelf({ [key]: damaged });
    const keeper = createKeeper(() => storage);
    expect(keeper.model.value).toBeNull();
    expect(keeper.loss.value).toMatch(/cannot be read any more, so it is put aside\. Train one anew/);
    expect([...storage.content]).toEqual([[`${key}.unread`, damaged]]);
    keeper.keep(model);
    expect(keeper.loss.value).toBeNull();
  });

  test('lasts as long as the page where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const full = { ...shelf(), setItem: refuse };
    const keeper = createKeeper(() => full);
    expect(keeper.keep(model)).toEqual({ kept: false, problem: expect.stringContaining('lasts until you close it') });
    expect(keeper.model.value).toEqual(model);
    expect(createKeeper(refuse).model.value).toBeNull();
  });

  test('that has diverged is not kept, and the one before it stays', () => {
    const keeper = createKeeper(() => shelf());
    keeper.keep(model);
    const diverged = { ...model, parameters: { ...model.parameters, b4: [NaN, 0, 0, 0] } };
    expect(keeper.keep(diverged)).toEqual({ kept: false, problem: expect.stringContaining('b4[0]') });
    expect(keeper.model.value).toEqual(model);
  });
});
