import { describe, expect, test } from 'vitest';
import {
  bookModel,
  elbo,
  encode,
  klToPosterior,
  logEvidence,
  logLikelihood,
} from '../../../../src/models/toy-vae/index.ts';
import { exactMeans } from '../../../../src/apps/lab/exact/exact.ts';
import { gradientStep } from '../../../../src/apps/lab/exact/gradient-step.ts';
import { presetImages } from '../../../../src/apps/lab/images/images.ts';
import { aliveInWords, gapInWords } from '../../../../src/apps/lab/words.ts';

const images = presetImages('lit-tile').slice(0, 3);
const [x] = images as [readonly number[]];
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const vae = { parameters: bookModel, autoencoder: false };

describe('the readings of the book’s model', () => {
  const reading = exactMeans(vae, images, x, 'exact');

  test('are the means of the exact quantities of each image', () => {
    expect(reading.evidence).toBeCloseTo(mean(images.map((image) => logEvidence(bookModel, image).value)), 12);
    expect(reading.elbo).toBeCloseTo(mean(images.map((image) => elbo(bookModel, image).value)), 12);
    expect(reading.reconstruction - reading.kl).toBeCloseTo(reading.elbo, 12);
    expect(mean(reading.klOf) * 2).toBeCloseTo(reading.kl, 12);
  });

  test('check the gap at every image by a quadrature of its own, within the error bounds', () => {
    const { gap } = reading;
    expect(gap!.klToPosterior).toBeCloseTo(mean(images.map((image) => klToPosterior(bookModel, image).value)), 12);
    expect(Math.abs(gap!.klToPosterior - gap!.difference)).toBeLessThanOrEqual(gap!.tolerance);
    expect(gap!.tolerance).toBeLessThan(1e-7);
    expect(gapInWords(gap!)).toBe('equals the difference at every image\u00a0✓');
    expect(aliveInWords(reading.klOf)).toBe('both latents are alive');
  });

  test('live, they differ by less than a millionth, and the gap is checked at the chosen x', () => {
    const live = exactMeans(vae, images, x, 'live');
    expect(Math.abs(live.elbo - reading.elbo)).toBeLessThan(1e-6);
    expect(Math.abs(live.evidence - reading.evidence)).toBeLessThan(1e-6);
    expect(live.gap!.klToPosterior).toBeCloseTo(klToPosterior(bookModel, x).value, 6);
    expect(gapInWords(live.gap!)).toBe('equals the difference at the chosen x\u00a0✓');
  });
});

test.each([-72, -100, -590])('the gap of an encoder with a log variance of %d is its divergence', (logVariance) => {
  const parameters = {
    ...bookModel,
    W4: Array.from(bookModel.W4, (weight, i) => (i >= 12 && i < 18 ? 0 : weight)),
    b4: Array.from(bookModel.b4, (weight, i) => (i === 2 ? logVariance : weight)),
  };
  for (const purpose of ['live', 'exact'] as const) {
    const { gap } = exactMeans({ parameters, autoencoder: false }, images, x, purpose);
    expect(gapInWords(gap!)).toMatch(/^equals the difference .*✓$/);
  }
});

test('a gap that does not equal the difference is said to be wrong, with both numbers', () => {
  const sentence = gapInWords({ of: 'chosen', klToPosterior: 0.2, difference: 0.1, tolerance: 1e-9 });
  expect(sentence).toBe('should equal the difference at the chosen x, and is 0.2000 against 0.1000');
});

test('an autoencoder has an evidence and a reconstruction at its code, and no bound', () => {
  const reading = exactMeans({ parameters: bookModel, autoencoder: true }, images, x, 'live');
  const codes = images.map((image) => logLikelihood(bookModel, image, encode(bookModel, image).mean));
  expect(reading.reconstruction).toBeCloseTo(mean(codes), 12);
  expect(reading.elbo).toBe(-Infinity);
  expect(reading.gap).toBeNull();
});

test('means that are known too roughly to be printed are refused, at rest more than in motion', () => {
  const at = (observationVariance: number) => ({ ...vae, parameters: { ...bookModel, observationVariance } });
  const read = (variance: number) => exactMeans(at(variance), images, x, 'live').evidence;
  expect(read(0.01)).toBeLessThan(20);
  expect(() => read(1e-6)).toThrow(/known only to within ± .*, too roughly to be printed/);
});

describe('the gradient step', () => {
  const step = gradientStep(bookModel, x, 1e-4);

  test('raises the exact ELBO by the rate times the squared slope, to first order', () => {
    expect(step.before).toBeCloseTo(elbo(bookModel, x).value, 12);
    expect((step.after - step.before) / (step.rate * step.slopeSquared)).toBeCloseTo(1, 2);
  });

  test('writes out of each array the weight whose slope a finite difference confirms', () => {
    expect(step.steepest).toHaveLength(8);
    for (const { name, index, before, slope, after } of step.steepest) {
      expect(after).toBe(before + step.rate * slope);
      const at = (shift: number): number => {
        const array = Array.from(bookModel[name]);
        array[index] = array[index]! + shift;
        return elbo({ ...bookModel, [name]: array }, x).value;
      };
      expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(slope, 4);
    }
  });
});
