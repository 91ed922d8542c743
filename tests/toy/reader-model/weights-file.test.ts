import { describe, expect, test } from 'vitest';
import { bookTrained, readWeightsFile, weightsFile } from '../../../src/toy/reader-model/index.ts';
import { trainedModel } from './fixtures.ts';

const problemOf = (text: string): string => {
  const reading = readWeightsFile(text);
  return reading.ok ? 'no problem' : reading.problem;
};
const model = trainedModel(3, { observationVariance: 0.02, autoencoder: true });
const content = (): Record<string, unknown> => JSON.parse(weightsFile(model)) as Record<string, unknown>;
const changed = (change: Record<string, unknown>): string => problemOf(JSON.stringify({ ...content(), ...change }));
const withWeights = (change: Record<string, unknown>): string =>
  changed({ weights: { ...(content().weights as object), ...change } });

test('a model comes back from its file as it was', () => {
  for (const written of [model, bookTrained]) {
    const reading = readWeightsFile(weightsFile(written));
    expect(reading).toEqual({ ok: true, value: JSON.parse(JSON.stringify(written)) });
  }
});

test('a byte-order mark and blank lines around the file are no fault', () => {
  expect(readWeightsFile(`\ufeff\n${weightsFile(model)}\n\n`).ok).toBe(true);
});

describe('a file that cannot be used is refused by the name of its fault:', () => {
  test('empty', () => expect(problemOf(' \n')).toMatch(/^The file is empty/));

  test('truncated, wherever it is cut', () => {
    const text = weightsFile(model).trim();
    for (const part of [0.1, 0.5, 0.999]) {
      expect(problemOf(text.slice(0, Math.floor(part * text.length)))).toMatch(/^The file is cut short/);
    }
  });

  test('not JSON', () =>
    expect(problemOf('step,elbo\n1,-3.2')).toMatch(/^The file is not JSON: it begins with “step,/));

  test('JSON of something else', () => {
    expect(problemOf('[1, 2]')).toBe('The file must be an object with names and values, but it is a list of 2.');
    expect(problemOf('null')).toMatch(/^The file must be an object/);
    expect(problemOf('{"weights": {}}')).toMatch(/not a weights file: its format must be “ELBOok toy VAE”/);
  });

  test('another version', () => {
    expect(changed({ version: 2 })).toBe('This page reads files of version 1, and the version of this file is 2.');
    expect(changed({ version: undefined })).toBe(
      'This page reads files of version 1, and the version of this file is missing.',
    );
  });

  test('another shape', () => {
    expect(withWeights({ W1: [1, 2, 3] })).toMatch(/^W1 has 3 entries, and this model’s has 8: the file is of another/);
    expect(withWeights({ b4: undefined })).toBe('b4 must be a list of 4 numbers, but it is missing.');
    expect(withWeights({ b4: [1, 2, 'three', 4] })).toBe('b4[2] must be a number, but it is “three”.');
    expect(changed({ images: [[0.5]] })).toMatch(/^images\[0\] has 1 entries/);
    expect(changed({ images: [] })).toMatch(/^images must be a list of 1 to 24 images, but it is a list of 0/);
  });

  test('NaN and Infinity, as some writers spell them in JSON, and as JSON itself writes them', () => {
    const text = weightsFile(model);
    expect(problemOf(text.replace(/"b1":\[[^,]*/, '"b1":[NaN'))).toMatch(/^The file holds NaN or Infinity/);
    expect(problemOf(text.replace(/"b1":\[[^,]*/, '"b1":[-Infinity'))).toMatch(/^The file holds NaN or Infinity/);
    expect(withWeights({ b1: [NaN, 0, 0, 0] })).toBe('b1[0] must be a number, but it is null.');
    expect(problemOf(text.replace(/"b1":\[[^,]*/, '"b1":[1e999'))).toMatch(
      /^b1\[0\] is Infinity, and a weight must be/,
    );
  });

  test('numbers beyond what can be computed with', () => {
    expect(withWeights({ b1: [1e9, 0, 0, 0] })).toMatch(/^b1\[0\] is 1000000000, and a weight must be a number from/);
    expect(withWeights({ b4: [9000, 0, 0, 0] })).toMatch(/^The encoder could give a mean or a log variance of 90\d\d,/);
  });

  test('settings that no run has', () => {
    const settings = content().settings as Record<string, unknown>;
    expect(changed({ settings: { ...settings, batchSize: 0.5 } })).toBe(
      'batchSize must be a whole number from 1 to 100\u202f000, but it is 0.5.',
    );
    expect(changed({ settings: { ...settings, observationVariance: -1 } })).toMatch(/^observationVariance must be/);
    expect(changed({ settings: { ...settings, autoencoder: 1 } })).toMatch(
      /^settings.autoencoder must be true or false/,
    );
    expect(changed({ step: -3 })).toMatch(/^step must be a whole number from 0/);
    expect(changed({ images: [new Array(9).fill(1.5)] })).toBe(
      'images[0][0] must be a number from 0 to 1, but it is 1.5.',
    );
  });
});
