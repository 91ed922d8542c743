import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import EffectiveSampleSize from '../../../content/13-tighter-bounds/effective-sample-size.figure.tsx';
import IwaeCurve from '../../../content/13-tighter-bounds/iwae-curve.figure.tsx';
import type { BoundCurve } from '../../../content/13-tighter-bounds/iwae-curve.compute.ts';
import type { RelativeVariance } from '../../../content/13-tighter-bounds/relative-variance.ts';
import { initialValues, readSettings, writeSettings } from '../../../src/kit/settings/url-state.ts';

const curve = (relativeVariance: RelativeVariance): BoundCurve => ({
  evidence: -1,
  exact: [1, 10, 1000].map((k) => ({ x: k, y: -1 - 1 / k })),
  sampled: [{ x: 10, y: -1.1, standardError: 0.01 }],
  relativeVariance,
});
const { settings, definition } = IwaeCurve;
const { words, tables } = definition;
const initial = initialValues(settings);

describe('the bound with K draws', () => {
  test('tells a finite variance from an infinite one', () => {
    expect(words(initial, curve('infinite'))).toContain('infinite variance');
    expect(words(initial, curve(0.5))).toContain('half of it, divided by 1000');
    expect(words(initial, curve(0.5))).toContain('the gap by the rate $1/K$');
  });

  test('blames q’s variance only where the weights’ variance is infinite', () => {
    expect(words(initial, curve('infinite'))).toContain('½ or less');
    expect(words(initial, curve('beyond numbers'))).toContain('more than 10³⁰⁸');
    expect(words(initial, curve('too uncertain'))).toContain('cannot be computed closely enough');
    for (const why of ['beyond numbers', 'too uncertain'] as const)
      expect(words(initial, curve(why))).not.toMatch(/½|infinite/);
  });

  test('has its exact and its sampled bounds in tables', () => {
    expect(tables(initial, curve(0.5)).map(({ rows }) => rows.at(-1))).toEqual([
      ['1000', '−1.0010'],
      ['10', '−1.1000', '0.0100'],
    ]);
  });

  test('is drawn without NaN, also where nothing tells its heights apart', () => {
    const exact = [1, 1000].map((k) => ({ x: k, y: -1 }));
    for (const built of [curve('infinite'), { evidence: -1, exact, sampled: [], relativeVariance: 0 }])
      expect(renderToString(<IwaeCurve name="iwae-curve" built={built} />)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('keeps the keys of its links', () => {
    const namespace = { prefix: 'iwae-curve', version: 1 };
    const link =
      'iwae-curve.v=1&iwae-curve.model=book&iwae-curve.image=4&iwae-curve.qShift1=0&iwae-curve.qShift2=0&iwae-curve.qScale=1.75&iwae-curve.seed=77';
    const { values, problems } = readSettings(settings, namespace, new URLSearchParams(link));
    expect([values, problems]).toEqual([{ ...initial, image: 3, qScale: 1.75, seed: 77 }, []]);
    const params = new URLSearchParams();
    writeSettings(settings, namespace, values, params);
    expect(params.toString()).toBe(link);
  });
});

test('what the draws are worth is stated with the level where it ends up', () => {
  const sizes = [1, 1000].map((k) => ({ x: k, y: k / 2 + 0.5 }));
  const said = (relativeVariance: RelativeVariance): string =>
    EffectiveSampleSize.definition.words(initial, { sizes, relativeVariance });
  expect(said(1)).toContain('the share tends to: 0.500, as $K$ grows');
  expect(said('infinite')).toContain('the share tends to: 0, as $K$ grows; $Var(w)/p(x)²$: ∞');
  expect(said('beyond numbers')).toContain('the share tends to: under 10⁻³⁰⁷');
  expect(said('beyond numbers')).not.toMatch(/infinite|no finite/);
  expect(said('too uncertain')).toContain('the share tends to: not known');
});
