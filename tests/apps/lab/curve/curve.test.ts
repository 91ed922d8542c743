import { describe, expect, test, vi } from 'vitest';
import { readCurveCode, thinned, withPoint, writeCurve, type Curve } from '../../../../src/apps/lab/curve/curve.ts';
import type { HistoryPoint } from '../../../../src/models/toy-vae/index.ts';

const point = (step: number, evidence = 0): HistoryPoint => ({ step, evidence, elbo: -1, reconstruction: 1, kl: 2 });

describe('the curve', () => {
  test('keeps its points in the order of steps, one a step', () => {
    const curve = [point(200), point(0), point(100), point(100, 7)].reduce(withPoint, [] as Curve);
    expect(curve.map(({ step }) => step)).toEqual([0, 100, 200]);
    expect(curve[1]!.evidence).toBe(7);
  });

  test('is thinned evenly, with the first and the last point kept', () => {
    const curve = Array.from({ length: 1000 }, (_, i) => point(i));
    const few = thinned(curve, 11);
    expect(few.length).toBeLessThanOrEqual(11);
    expect([few[0]!.step, few.at(-1)!.step]).toEqual([0, 999]);
    const strides = few.slice(1).map(({ step }, i) => step - few[i]!.step);
    expect(Math.max(...strides) / Math.min(...strides)).toBeLessThan(1.1);
  });

  test('is thinned by looking at each point a few times, however many there are', () => {
    let looks = 0;
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      ...point(i),
      get step() {
        looks += 1;
        return i;
      },
    }));
    expect(thinned(many, 40).length).toBeLessThanOrEqual(40);
    expect(looks).toBeLessThan(5 * many.length);
  });

  test('never has more points than a run has tens of steps, and keeps the first and the last', () => {
    const curve = Array.from({ length: 500 }, (_, i) => point(50 * i)).reduce(withPoint, [] as Curve);
    expect(curve).toHaveLength(400);
    expect([curve[0]!.step, curve.at(-1)!.step]).toEqual([0, 24_950]);
  });

  test('of a link comes in the order of its steps, one point a step', () => {
    const reading = readCurveCode(writeCurve([point(50), point(0), point(20), point(50, 7)]));
    expect(reading.ok && reading.value.map(({ step, evidence }) => [step, evidence])).toEqual([
      [0, 0],
      [20, 0],
      [50, 7],
    ]);
  });

  test.each([
    ['more points than a curve has', Array.from({ length: 401 }, (_, i) => point(i)), 'more than 400 points'],
    ['a step before the first', [point(-1)], 'a step that is not a whole number from 0'],
    ['half a step', [point(0.5)], 'a step that is not a whole number from 0'],
    ['a step without end', [point(Infinity)], 'a step that is not a whole number from 0'],
    ['an evidence without end', [point(0, Infinity)], 'a value that is not a number'],
    ['an evidence that is no number', [point(0, NaN)], 'a value that is not a number'],
    ['a divergence below all', [{ ...point(0), kl: -Infinity }], 'a value that is not a number'],
  ])('of a link with %s is refused', (_, curve, sentence) => {
    const reading = readCurveCode(writeCurve(curve));
    expect(reading.ok ? '' : reading.problem).toContain(sentence);
  });

  test('of 20,000 points is refused before it is decoded', () => {
    const decode = vi.spyOn(globalThis, 'atob');
    expect(readCurveCode('A'.repeat(427_000)).ok).toBe(false);
    expect(decode).not.toHaveBeenCalled();
    decode.mockRestore();
  });

  test('that is cut off is refused', () => {
    expect(readCurveCode('AAAA')).toMatchObject({ ok: false });
  });

  test('comes back from a link, an autoencoder’s missing bound included', () => {
    const curve = [point(0, -2), { step: 50, evidence: 0.5, reconstruction: 1, kl: Infinity, elbo: -Infinity }];
    expect(readCurveCode(writeCurve(curve))).toEqual({ ok: true, value: curve });
  });
});
