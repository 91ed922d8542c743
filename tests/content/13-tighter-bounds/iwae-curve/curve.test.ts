import { beforeAll, describe, expect, test } from 'vitest';
import {
  defaultSubject,
  elbo,
  importanceVariance,
  iwaeCurve,
  notesImage,
  subjectAt,
} from '../../../../src/models/toy-vae/index.ts';
import {
  exactKs,
  mostDraws,
  sampledKs,
  sizeKs,
  type Curve,
} from '../../../../content/13-tighter-bounds/iwae-curve/curve.ts';
import curveOf from '../../../../content/13-tighter-bounds/iwae-curve/iwae-curve.compute.ts';

const wide = subjectAt(defaultSubject.parameters, notesImage, { shift: [0, 0], scale: 2 });

describe('the curve of an image', { timeout: 60_000 }, () => {
  let own: Curve;
  let widened: Curve;
  beforeAll(() => {
    own = curveOf(defaultSubject, 1);
    widened = curveOf(wide, 1);
  }, 60_000);

  test('runs over whole numbers from one draw to a thousand, none twice', () => {
    for (const ks of [exactKs, sizeKs]) {
      expect(ks[0]).toBe(1);
      expect(ks.at(-1)).toBe(mostDraws);
      expect(ks.every((k, i) => Number.isInteger(k) && (i === 0 || k > ks[i - 1]!))).toBe(true);
    }
  });

  test('starts at the ELBO, rises with every step and stays below log p(x)', () => {
    for (const [curve, subject] of [
      [own, defaultSubject],
      [widened, wide],
    ] as const) {
      expect(curve.bounds[0]).toBeCloseTo(elbo(subject.parameters, subject.x, subject.q).value, 9);
      expect(curve.bounds.every((bound, i) => i === 0 || bound > curve.bounds[i - 1]!)).toBe(true);
      expect(curve.bounds.at(-1)).toBeLessThan(curve.evidence);
    }
  });

  test('knows that the encoder’s narrow q has weights without a variance, and that a wide one has not', () => {
    expect(own.relativeVariance).toBe(Infinity);
    expect(widened.relativeVariance).toBe(importanceVariance(wide.parameters, wide.x, wide.q).value);
    expect(widened.relativeVariance).toBeGreaterThan(0);
  });

  test('is met by the sampled bounds within 4.5 standard errors', () => {
    const exact = iwaeCurve(wide.parameters, wide.x, sampledKs, wide.q);
    widened.sampled.forEach(({ k, value, standardError }, i) => {
      expect(Math.abs(value - exact[i]!.value) / standardError, `K = ${k}`).toBeLessThan(4.5);
    });
    expect(widened.sampled.map(({ k }) => k)).toEqual([...sampledKs]);
  });

  test('comes with effective sample sizes between 1 and K, whose share nears its limit', () => {
    widened.sizes.forEach((size, i) => {
      expect(size).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(size).toBeLessThanOrEqual(sizeKs[i]! + 1e-9);
    });
    const share = widened.sizes.at(-1)! / mostDraws;
    expect(Math.abs(share - 1 / (1 + widened.relativeVariance))).toBeLessThan(0.1);
  });

  test('has the same exact bound for another seed, and samples anew', () => {
    const other = curveOf(defaultSubject, 2);
    expect(other.bounds).toEqual(own.bounds);
    expect(other.sampled).not.toEqual(own.sampled);
  });
});
