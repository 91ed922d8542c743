import { expect, test } from 'vitest';
import { WEIGHT_NAMES } from '../../../src/models/toy-vae/index.ts';
import { sineModel } from '../../../src/models/toy-vae/examples/sine-model.ts';
import { DOCUMENTED } from './fixtures.ts';

test('the sine model is the oracle’s, and its last weight is the sine of 145', () => {
  for (const name of WEIGHT_NAMES) expect(sineModel[name]).toEqual(DOCUMENTED[name]);
  expect(sineModel.b4[3]).toBe(Math.round(1000 * Math.sin(145)) / 1000);
});
