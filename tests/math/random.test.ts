import { describe, expect, test } from 'vitest';
import { normalCdf, randomSource } from '../../src/math/index.ts';

const N = 100_000;

function draws(n: number, draw: () => number): number[] {
  return Array.from({ length: n }, draw);
}

/** The largest distance between the empirical distribution and `cdf`, times √n: above 2 once in 1,500 streams. */
function kolmogorov(values: number[], cdf: (x: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  return (
    Math.sqrt(n) * Math.max(...sorted.map((x, i) => Math.max(Math.abs(cdf(x) - i / n), Math.abs(cdf(x) - (i + 1) / n))))
  );
}

describe('a random source', () => {
  test('repeats itself from the same seed, 0 and texts included', () => {
    for (const seed of [0, 1, -7, 2 ** 53 - 1, 'a reader']) {
      const [a, b] = [randomSource(seed), randomSource(seed)];
      expect(draws(20, a.uniform)).toEqual(draws(20, b.uniform));
      expect(draws(21, a.normal)).toEqual(draws(21, b.normal));
      expect(a.seed).toBe(seed);
    }
  });

  test('keeps its stream from one release to the next', () => {
    const source = randomSource(0);
    expect([source.uniform(), source.normal(), source.integer(1000)]).toEqual([
      0.9856596986161072, -0.7421583149205728, 340,
    ]);
  });

  test('differs between seeds, also between neighbours and between 7 and its text', () => {
    const firsts = [0, 1, 2, 3, 7, '7', -1, 'a', 'b'].map((seed) => randomSource(seed).uniform());
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test('is uniform', () => {
    const values = draws(N, randomSource('uniform').uniform);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(kolmogorov(values, (x) => x)).toBeLessThan(2);
  });

  test('is normal, with every draw independent of the one before', () => {
    const values = draws(N, randomSource('normal').normal);
    expect(kolmogorov(values, normalCdf)).toBeLessThan(2);
    const lagged = values.slice(1).reduce((sum, x, i) => sum + x * (values[i] ?? 0), 0) / Math.sqrt(N);
    expect(Math.abs(lagged)).toBeLessThan(4.5);
  });

  test('starts afresh from the hash of the seed: the first draws of neighbouring seeds are uniform too', () => {
    const firsts = draws(
      20_000,
      (
        (seed) => () =>
          randomSource(seed++).uniform()
      )(0),
    );
    expect(kolmogorov(firsts, (x) => x)).toBeLessThan(2);
  });

  test('draws whole numbers evenly', () => {
    const source = randomSource('dice');
    const rolls = draws(N, () => source.integer(6));
    const counts = [0, 1, 2, 3, 4, 5].map((face) => rolls.filter((roll) => roll === face).length);
    const chiSquare = counts.reduce((sum, count) => sum + (count - N / 6) ** 2 / (N / 6), 0);
    expect(chiSquare).toBeLessThan(30);
    expect(draws(50, () => source.integer(1))).toEqual(new Array(50).fill(0));
  });

  test('fills arrays with the draws that normal would give', () => {
    const filled = randomSource(5).fillNormal(new Float64Array(101));
    expect([...filled]).toEqual(draws(101, randomSource(5).normal));
    const single = randomSource(5).fillNormal(new Float32Array(3));
    expect([...single]).toEqual([...filled.slice(0, 3)].map(Math.fround));
  });

  test('forks streams that the seed and the label determine, however much was drawn', () => {
    const fresh = randomSource(3);
    const used = randomSource(3);
    used.normal();
    expect(fresh.fork('noise').uniform()).toBe(used.fork('noise').uniform());
    const labels = ['noise', 'data', 0, 1, '0', 'noise"/"data'];
    const firsts = [
      ...labels.map((label) => fresh.fork(label)),
      fresh.fork('noise').fork('data'),
      fresh,
      randomSource(4).fork('noise'),
    ];
    expect(new Set(firsts.map((source) => source.uniform())).size).toBe(firsts.length);
  });

  test('forks streams that are independent', () => {
    const [a, b] = [randomSource(1).fork('a'), randomSource(1).fork('b')];
    let correlation = 0;
    for (let i = 0; i < N; i++) correlation += a.normal() * b.normal();
    expect(Math.abs(correlation) / Math.sqrt(N)).toBeLessThan(4.5);
  });

  test('refuses seeds and ranges that mean nothing', () => {
    const rule =
      'randomSource: seed must be a whole number from −(2^53 − 1) to 2^53 − 1, or a text that is not empty, but it is ';
    expect(() => randomSource(1.5)).toThrow(new RangeError(`${rule}1.5.`));
    expect(() => randomSource(NaN)).toThrow(new RangeError(`${rule}NaN.`));
    expect(() => randomSource('')).toThrow(new RangeError(`${rule}"".`));
    expect(() => Reflect.apply(randomSource, undefined, [undefined])).toThrow(new TypeError(`${rule}undefined.`));
    expect(() => randomSource(1).integer(0)).toThrow(
      'integer: n must be a whole number from 1 to 9007199254740991, but it is 0.',
    );
  });
});
