import { beforeAll, describe, expect, test } from 'vitest';
import { drawsUpTo, mostDraws } from '../../../content/13-tighter-bounds/draws.ts';
import sizesOf from '../../../content/13-tighter-bounds/effective-sample-size.compute.ts';
import boundCurve, { sampledKs, type BoundCurve } from '../../../content/13-tighter-bounds/iwae-curve.compute.ts';
import {
  defaultSubject,
  elbo,
  importanceVariance,
  iwaeCurve,
  notesImage,
  subjectAt,
} from '../../../src/models/toy-vae/index.ts';

const wide = subjectAt(defaultSubject.parameters, notesImage, { shift: [0, 0], scale: 2 });

describe('the curve of an image', { timeout: 60_000 }, () => {
  let own: BoundCurve;
  let widened: BoundCurve;
  beforeAll(() => {
    own = boundCurve({ subject: defaultSubject, seed: 1 });
    widened = boundCurve({ subject: wide, seed: 1 });
  }, 60_000);

  test('starts at the ELBO, rises with every step and stays below log p(x)', () => {
    for (const [{ exact, evidence }, subject] of [
      [own, defaultSubject],
      [widened, wide],
    ] as const) {
      expect(exact[0]!.y).toBeCloseTo(elbo(subject.parameters, subject.x, subject.q).value, 9);
      expect(exact.every(({ y }, i) => i === 0 || y > exact[i - 1]!.y)).toBe(true);
      expect(exact.at(-1)!.y).toBeLessThan(evidence);
    }
  });

  test('knows that the encoder’s narrow q has weights without a variance, and that a wide one has not', () => {
    expect(own.relativeVariance).toBe('infinite');
    expect(widened.relativeVariance).toBe(importanceVariance(wide.parameters, wide.x, wide.q).value);
    expect(widened.relativeVariance as number).toBeGreaterThan(0);
  });

  test('is met by the sampled bounds within 4.5 standard errors', () => {
    const exact = iwaeCurve(wide.parameters, wide.x, sampledKs, wide.q);
    widened.sampled.forEach(({ x: k, y, standardError }, i) => {
      expect(Math.abs(y - exact[i]!.value) / standardError, `K = ${k}`).toBeLessThan(4.5);
    });
    expect(widened.sampled.map(({ x }) => x)).toEqual([...sampledKs]);
  });

  test('has the same exact bound for another seed, and samples anew', () => {
    const other = boundCurve({ subject: defaultSubject, seed: 2 });
    expect(other.exact).toEqual(own.exact);
    expect(other.sampled).not.toEqual(own.sampled);
  });
});

test('a curve below a log p(x) that is known too roughly to be printed is refused in a sentence', () => {
  const subject = { ...defaultSubject, x: Array<number>(9).fill(300) };
  expect(() => boundCurve({ subject, seed: 1 })).toThrow(/too roughly to be printed/);
});

test('the numbers of draws are whole, from one to a thousand, none twice', () => {
  for (const perDecade of [10, 30]) {
    const ks = drawsUpTo(perDecade);
    expect(ks[0]).toBe(1);
    expect(ks.at(-1)).toBe(mostDraws);
    expect(ks.every((k, i) => Number.isInteger(k) && (i === 0 || k > ks[i - 1]!))).toBe(true);
  }
});

test('effective sample sizes lie between 1 and K, and their share nears its limit', () => {
  const { sizes, relativeVariance } = sizesOf({ subject: wide, seed: 1 });
  for (const { x: k, y: size } of sizes) {
    expect(size).toBeGreaterThanOrEqual(1 - 1e-12);
    expect(size).toBeLessThanOrEqual(k + 1e-9);
  }
  expect(Math.abs(sizes.at(-1)!.y / mostDraws - 1 / (1 + (relativeVariance as number)))).toBeLessThan(0.1);
});

test('a variance of weights that is infinite, beyond numbers or too uncertain is told apart from the others', () => {
  const { parameters, x, encoderQ } = defaultSubject;
  const at = (mean: number, logVariance: number, of: readonly number[] = x) =>
    sizesOf({
      subject: { parameters, x: of, encoderQ, q: { mean: [mean, 0], logVariance: [logVariance, 0] } },
      seed: 1,
    }).relativeVariance;
  expect(at(0, -1)).toBe('infinite');
  expect(at(50, -0.5)).toBe('beyond numbers');
  expect(at(0, 0, Array<number>(9).fill(300))).toBe('too uncertain');
  expect(at(0, 0)).toBeTypeOf('number');
});
