import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { linearScale } from '../../../../src/kit/plot/scale.ts';
import { bookHistory, type HistoryPoint } from '../../../../src/models/toy-vae/index.ts';
import { BoundChart } from '../../../../src/apps/lab/pictures/BoundChart.tsx';
import { boundRange, lastStepShown } from '../../../../src/apps/lab/pictures/bound-history.ts';
import { placeChanges } from '../../../../src/apps/lab/pictures/bound-changes.tsx';
import { boundTable } from '../../../../src/apps/lab/pictures/bound-words.ts';

const at = (step: number, reconstruction: number, kl: number, gap: number): HistoryPoint => ({
  step,
  reconstruction,
  kl,
  elbo: reconstruction - kl,
  evidence: reconstruction - kl + gap,
});
const calm = Array.from({ length: 40 }, (_, i) => at(100 * i, 1.2 - 2 * Math.exp(-i), 1.3, 0.05 + Math.exp(-i)));
const steep = [at(0, -60, 3, 5), ...calm.slice(1)];

describe('the axis of steps', () => {
  test('ends with the run while it goes on, and at rest with the last run of 4,000 begun', () => {
    expect([0, 60, 3999, 4000].map((step) => lastStepShown(step, true))).toEqual([4000, 4000, 4000, 8000]);
    expect([0, 60, 101, 4000, 4001].map((step) => lastStepShown(step, false))).toEqual([100, 100, 4000, 4000, 8000]);
  });
});

const rangeOf = (points: readonly HistoryPoint[], observationVariance = 0.1, lastStep = 4000) =>
  boundRange(points, observationVariance, lastStep);

describe('the range of the chart', () => {
  test('is −5 to 2 for the lit tiles at σ² = 0.1, and holds the whole run of the book’s model', () => {
    expect(rangeOf([])).toEqual({ lowest: -5, highest: 2, cut: false });
    expect(rangeOf(bookHistory)).toEqual({ lowest: -5, highest: 2, cut: false });
  });

  test('stands still at every step of the book’s run', () => {
    const ranges = bookHistory.map((_, i) => rangeOf(bookHistory.slice(0, i + 1)));
    expect(new Set(ranges.map(({ lowest, highest }) => `${lowest} ${highest}`)).size).toBe(1);
  });

  test.each([0.01, 0.02, 0.1, 0.5, 1, 10])(
    'reaches from a beginner’s loss to the highest density at σ² = %s',
    (variance) => {
      const { lowest, highest } = rangeOf([], variance);
      const ceiling = 9 * Math.log(1 / Math.sqrt(2 * Math.PI * variance));
      expect(highest).toBeGreaterThan(ceiling - 0.5);
      expect(highest).toBeGreaterThanOrEqual(0);
      expect(lowest).toBeLessThan(ceiling - 2.4);
    },
  );

  test('cuts off first steps that lie below it, and says so', () => {
    expect(rangeOf(steep)).toEqual({ lowest: -5, highest: 2, cut: true });
    const html = renderToString(<BoundChart history={steep} observationVariance={0.1} />);
    expect(html).toContain('Cut off below: the first steps, down to −63.00 nats (ELBO, step 0).');
    expect(renderToString(<BoundChart history={calm} observationVariance={0.1} />)).not.toContain('Cut off');
  });

  test('grows by whole heights where the run leaves it later on, down and up', () => {
    expect(rangeOf([...calm, at(4000, -80, 9, 1)])).toEqual({ lowest: -89, highest: 2, cut: false });
    expect(rangeOf([...calm, at(4000, 8, 1, 1)])).toEqual({ lowest: -5, highest: 9, cut: false });
  });
});

const drawn = (history: readonly HistoryPoint[]): string =>
  renderToString(<BoundChart history={history} observationVariance={0.1} />);

test('each head points to its reading: reconstruction, evidence, then past the gap ELBO and KL', () => {
  const heads = [...drawn(calm).matchAll(/<path d="M[\d.]+ [\d.]+H[\d.]+L890\.0 ([\d.]+)h600"/g)].map(([, row]) =>
    Number(row),
  );
  expect(heads).toEqual([20, 60, 140, 180]);
});

test('it is drawn at build for a phone, a chapter and two screens, each 200 high', () => {
  const boxes = [...drawn(calm).matchAll(/at-(\d+)" viewBox="0 0 (\d+) 200"/g)].map(([, name, width]) => [name, width]);
  expect(boxes).toEqual(['180', '500', '725', '890'].map((width) => [width, width]));
  const css = readFileSync('src/apps/lab/pictures/bound-chart.css', 'utf8');
  const ranges = [...css.matchAll(/@container \(([^)]*)\) \{\s*\.bound-chart-picture \.drawing \.at-(\d+)/g)];
  expect(ranges.map(([, range, width]) => [range, width])).toEqual([
    ['width < 500px', '180'],
    ['500px <= width < 725px', '500'],
    ['725px <= width < 890px', '725'],
    ['890px <= width', '890'],
  ]);
});

test('an autoencoder has no bound, and no head where there is none', () => {
  const points = calm.map((point) => ({ ...point, kl: Infinity, elbo: -Infinity }));
  expect(drawn(points)).not.toMatch(/NaN|Infinity/);
});

test('where the evidence is not known the curve has a gap, and nothing is shaded', () => {
  const html = drawn(calm.map((point, i) => (i > 9 && i < 20 ? { ...point, evidence: NaN } : point)));
  const pieces = (path: RegExp): number => html.match(path)![1]!.match(/M/g)!.length;
  expect(pieces(/class="curve dashed"[^>]* d="([^"]*)"/)).toBe(2);
  expect(pieces(/class="curve strong"[^>]* d="([^"]*)"/)).toBe(1);
  expect(pieces(/class="band"[^>]* d="([^"]*)"/)).toBe(2);
  expect(html).not.toContain('NaN');
});

test('an empty history and a single point are drawn too', () => {
  expect(drawn([])).toContain('Train, and the bound appears here.');
  const one = drawn(calm.slice(0, 1));
  expect(one).not.toContain('NaN');
  expect(one).toContain('After 0 steps the ELBO is');
});

test('marks are drawn where the reader changed something', () => {
  const html = renderToString(
    <BoundChart history={calm} observationVariance={0.1} marks={[{ step: 1500, text: 'β = 2' }]} />,
  );
  expect(html).toContain('β = 2');
});

describe('the table of the curve', () => {
  test('adds up: log p(x) = ELBO + gap, ELBO = reconstruction − KL', () => {
    const { columns, rows } = boundTable(calm);
    expect(columns).toEqual(['step', 'exact $log p(x)$', 'ELBO', 'gap', 'reconstruction', '$D_KL(q ‖ p(z))$']);
    for (const [, ...cells] of rows) {
      const [evidence, elbo, gap, reconstruction, kl] = cells.map((cell) => Number(cell.replace('−', '-')));
      expect(Math.abs(evidence! - elbo! - gap!)).toBeLessThan(2e-4);
      expect(Math.abs(elbo! - reconstruction! + kl!)).toBeLessThan(2e-4);
    }
  });

  test('has no gap below zero, where rounding has put it there', () => {
    const [row] = boundTable([{ step: 0, evidence: 1 - 1.5e-12, elbo: 1, reconstruction: 2, kl: 1 }]).rows;
    expect(row?.[3]).toBe('0.0000');
  });

  test('is short, ends with the last step, and says what was changed when', () => {
    const long = Array.from({ length: 900 }, (_, i) => at(i, 1, 1, 0.1));
    const { columns, rows } = boundTable(long, [{ step: 450, text: 'β = 2' }]);
    expect(rows.length).toBeLessThanOrEqual(60);
    expect(rows.at(-1)?.[0]).toBe('899');
    expect(columns.at(-1)).toBe('changed');
    expect(rows.filter((row) => row.at(-1) === 'β = 2')).toHaveLength(1);
  });
});

test('a mark is named on its right, on its left at the end, and not where neighbours leave no room', () => {
  const area = { x: linearScale([0, 3900], [44, 574]), left: 44, right: 574 };
  const marks = [
    { step: 500, text: '\u03b2 4' },
    { step: 2000, text: 'rate 0.001' },
    { step: 2010, text: 'other images' },
    { step: 3900, text: '\u03c3\u00b2 0.02' },
    { step: 5000, text: 'after the curve' },
  ];
  expect(placeChanges(marks, area).map(({ step, side }) => [step, side])).toEqual([
    [500, 'right'],
    [2000, 'left'],
    [2010, 'right'],
    [3900, 'left'],
  ]);
});
