import { lineY, ruleY, text } from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/kit/chart/chart.ts';
import { chartWidths, drawChart } from '../../../src/kit/chart/draw.ts';

const thirds = chart({
  title: 'Thirds',
  says: 'A line through 0, ⅓ and ⅔.',
  plot: (width) => ({
    height: width / 2,
    marks: [
      ruleY([0]),
      lineY([0, 1 / 3, 2 / 3], { stroke: 'var(--evidence)' }),
      text(['a & b < c'], { frameAnchor: 'middle' }),
    ],
  }),
  table: { caption: 'Thirds', columns: ['x'], rows: [['0']] },
});

describe('a chart drawn at build', () => {
  const [narrow, wide] = (['narrow', 'wide'] as const).map((size) => drawChart(thirds, size));

  test('is one picture with one name', () => {
    expect(wide).toMatch(/^<svg[^>]* role="img"[^>]* aria-label="A line through 0, ⅓ and ⅔\."/);
    expect(wide!.match(/aria-label/g)).toHaveLength(1);
  });

  test('is drawn for the width that its size says', () => {
    expect(narrow).toContain(`viewBox="0 0 ${chartWidths.narrow} ${chartWidths.narrow / 2}"`);
    expect(wide).toContain(`viewBox="0 0 ${chartWidths.wide} ${chartWidths.wide / 2}"`);
  });

  test('holds no style sheet, which the policy of the book’s pages would refuse', () => {
    expect(wide).not.toContain('<style');
  });

  test('takes the colours of the book, and so follows the theme', () => {
    expect(wide).toContain('stroke="var(--evidence)"');
  });

  test('writes places to a tenth of a pixel', () => {
    expect(wide).not.toMatch(/[dxy]\d?="[^"]*\d\.\d{2}/);
    expect(wide).not.toMatch(/transform="[^"]*\d\.\d{2}/);
  });

  test('escapes what it writes', () => {
    expect(wide).toContain('a &amp; b &lt; c');
  });

  test('leaves titles and legends to the page', () => {
    const titled = chart({ ...thirds, plot: () => ({ title: 'Thirds', marks: [] }) });
    expect(() => drawChart(titled, 'wide')).toThrow('The chart “Thirds” has a legend, title, subtitle or caption.');
  });
});
