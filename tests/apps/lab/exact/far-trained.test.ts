import { expect, test } from 'vitest';
import { exactMeans } from '../../../../src/apps/lab/exact/exact.ts';
import { packImages, presetImages } from '../../../../src/apps/lab/images/images.ts';
import { gapInWords } from '../../../../src/apps/lab/words.ts';
import { defaultSettings, initialState } from '../../../../src/models/toy-vae/training/index.ts';
import { createTrainer, DivergedError } from '../../../../src/models/toy-vae/training/trainer.ts';

const images = presetImages('lit-tile');
const [x] = images as [readonly number[]];

/** What can be read of a run, after so many of its steps: “✓”, or the sentence that refuses. */
async function readings(change: Partial<typeof defaultSettings>, steps: number): Promise<string> {
  const settings = { ...defaultSettings, ...change };
  const trainer = await createTrainer(packImages(images), settings, initialState(settings.seed));
  try {
    trainer.advance(steps);
  } catch (cause) {
    if (!(cause instanceof DivergedError)) throw cause;
  }
  const { observationVariance } = settings;
  const parameters = { ...trainer.state().weights, observationVariance };
  trainer.dispose();
  try {
    const { evidence, elbo, gap } = exactMeans({ parameters, autoencoder: false }, images.slice(0, 2), x, 'live');
    expect([evidence, elbo].every(Number.isFinite)).toBe(true);
    return gapInWords(gap!);
  } catch (cause) {
    if (cause instanceof RangeError) return cause.message;
    throw cause;
  }
}

test.each([
  [{ learningRate: 10 }, 300],
  [{ learningRate: 10 }, 4000],
  [{ learningRate: 3, observationVariance: 0.01 }, 4000],
  [{ observationVariance: 10 }, 4000],
])('a run with %o has a gap that is its divergence after %d steps, or is refused', async (change, steps) => {
  expect(await readings(change, steps)).toMatch(/✓$|^\S.*\.$/);
});
