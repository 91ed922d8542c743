import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { linearScale } from '../../../../src/kit/plot/scale.ts';
import { bookHistory, type HistoryPoint } from '../../../../src/models/toy-vae/index.ts';
import { BoundChart } from '../../../../src/apps/lab/pictures/BoundChart.tsx';
import { boundRange, drawnPoints } from '../../../../src/apps/lab/pictures/bound-history.ts';
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

test('a long history is thinned to 300 points, and keeps its ends', () => {
  const long = Array.from({ length: 5000 }, (_, i) => at(i, 1, 1, 0.1));
  const points = drawnPoints(long);
  expect(points).toHaveLength(300);
  expect([points[0]?.step, points.at(-1)?.step]).toEqual([0, 4999]);
  expect(new Set(points).size).toBe(300);
  expect(drawnPoints(calm)).toBe(calm);
});

describe('the range of the chart', () => {
  test('holds the whole run of the book\u2019s model', () => {
    expect(boundRange(bookHistory)).toMatchObject({ cut: false });
  });

  test('holds everything where nothing lies far below', () => {
    const { lowest, highest, cut } = boundRange(calm);
    expect(cut).toBe(false);
    expect(lowest).toBeLessThan(Math.min(...calm.map(({ elbo }) => elbo)));
    expect(highest).toBeGreaterThan(1.2);
  });

  test('cuts off first steps that would flatten all the others, and says so', () => {
    expect(boundRange(steep)).toMatchObject({ cut: true });
    expect(boundRange(steep).lowest).toBeGreaterThan(-6);
    const html = renderToString(<BoundChart history={steep} />);
    expect(html).toContain('Cut off below: the first steps, down to −63.00 nats (ELBO, step 0).');
    expect(renderToString(<BoundChart history={calm} />)).not.toContain('Cut off');
  });

  test('does not cut off the rise where only a few points of it are known', () => {
    const known = [0, 200, 600, 1700, 2100, 2500, 2600, 2700, 2800, 2900, 3000, 3100, 3200, 3300];
    const sparse = known.map((step) => at(step, step < 300 ? -3 : 1, step < 1000 ? 3 : 1, 0.1));
    expect(boundRange(sparse)).toMatchObject({ cut: false });
  });

  test('never cuts off where the run is now', () => {
    const falling = [...calm, at(4000, -80, 9, 1)];
    expect(boundRange(falling)).toMatchObject({ cut: false });
    expect(boundRange(falling).lowest).toBeLessThan(-89);
  });
});

const drawn = (history: readonly HistoryPoint[]): string => renderToString(<BoundChart history={history} />);

test('names stand beside the ends of their curves, in the order of the curves and apart from each other', () => {
  const names = [...drawn(calm).matchAll(/<text x="([\d.]+)" y="([\d.]+)" dy="0.34em">([^<]+)</g)].slice(-4);
  expect(names.map(([, , , name]) => name)).toEqual(['reconstruction', 'exact log p(x)', 'ELBO', '− KL']);
  expect(new Set(names.map(([, x]) => x)).size).toBe(1);
  names.slice(1).forEach(([, , y], i) => expect(Number(y) - Number(names[i]![2])).toBeGreaterThanOrEqual(16 - 0.1));
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
  expect(renderToString(<BoundChart history={[]} />)).toContain('Train, and the bound appears here.');
  const one = renderToString(<BoundChart history={calm.slice(0, 1)} />);
  expect(one).not.toContain('NaN');
  expect(one).toContain('After 0 steps the ELBO is');
});

test('marks are drawn where the reader changed something', () => {
  const html = renderToString(<BoundChart history={calm} marks={[{ step: 1500, text: 'β = 2' }]} />);
  expect(html).toContain('β = 2');
});

describe('the table of the curve', () => {
  test('adds up: log p(x) = ELBO + gap, ELBO = reconstruction − KL', () => {
    const { columns, rows } = boundTable(calm);
    expect(columns).toEqual(['step', 'exact log p(x)', 'ELBO', 'gap', 'reconstruction', 'KL']);
    for (const [, ...cells] of rows) {
      const [evidence, elbo, gap, reconstruction, kl] = cells.map((cell) => Number(cell.replace('−', '-')));
      expect(Math.abs(evidence! - elbo! - gap!)).toBeLessThan(2e-4);
      expect(Math.abs(elbo! - reconstruction! + kl!)).toBeLessThan(2e-4);
    }
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
