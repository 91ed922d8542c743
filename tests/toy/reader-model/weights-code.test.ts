import { expect, test } from 'vitest';
import { decodeParameters, encodeParameters } from '../../../src/toy/reader-model/index.ts';
import { trainedModel } from './fixtures.ts';

const { parameters } = trainedModel(5, { observationVariance: 0.0333 });
const code = encodeParameters(parameters);
const problemOf = (text: string): string => {
  const reading = decodeParameters(text);
  return reading.ok ? 'no problem' : reading.problem;
};

test('a model goes through a link to the bit, σ² too, in letters that an address leaves alone', () => {
  expect(code).toMatch(/^[\w-]{784}$/);
  expect(new URLSearchParams({ model: code }).toString()).toBe(`model=${code}`);
  expect(decodeParameters(code)).toEqual({ ok: true, value: parameters });
});

test('a code that was cut or misspelt is refused by a sentence', () => {
  expect(problemOf(code.slice(0, 700))).toMatch(/take 784 letters, and these are 700/);
  expect(problemOf('')).toMatch(/these are 0/);
  expect(problemOf(`${code.slice(0, 783)}!`)).toMatch(/these hold others/);
});

test('a code with a NaN, an infinite weight or a σ² that no file may have either is refused by name', () => {
  const broken = { ...parameters, W2: Array.from(parameters.W2, (weight, i) => (i === 4 ? NaN : weight)) };
  expect(problemOf(encodeParameters(broken))).toMatch(/^W2\[4\] is NaN, and a weight must be/);
  expect(problemOf(encodeParameters({ ...parameters, b1: [Infinity, 0, 0, 0] }))).toMatch(/^b1\[0\] is Infinity/);
  for (const observationVariance of [0, -0.1, 5e-324, 1e-7, 1e7, Infinity, NaN]) {
    expect(problemOf(encodeParameters({ ...parameters, observationVariance }))).toMatch(
      /^σ² is .*, and it must be a number from .* to .*\.$/,
    );
  }
});
