import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elbo } from '../../../src/models/toy-vae/index.ts';
import { decodedMisfit } from '../../../src/models/toy-vae/exact/decoded-misfit.ts';
import { logPeak } from '../../../src/models/toy-vae/model/decoder.ts';
import { anySetting, within } from './fixtures.ts';

test(
  'the mean misfit is the misfit of the mean and the spread, and gives the reconstruction term',
  { timeout: 20_000 },
  () => {
    fc.assert(
      fc.property(anySetting, ({ parameters, x, q }) => {
        const { mean, ofMean, spread } = decodedMisfit(parameters, x, q);
        expect(spread.value).toBeGreaterThanOrEqual(0);
        within(mean.value, ofMean.value + spread.value, mean.error + ofMean.error + spread.error);
        const { reconstruction, error } = elbo(parameters, x, q);
        within(logPeak(0.1) - mean.value / 0.2, reconstruction, error + mean.error / 0.2);
      }),
      { numRuns: 4 },
    );
  },
);

test('it refuses an image of eight pixels', () => {
  const parameters = fc.sample(anySetting, 1)[0]!.parameters;
  expect(() => decodedMisfit(parameters, new Float64Array(8))).toThrow('9 finite numbers');
});
