import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSizes, figureFor, figureSize, sizeFor, sizeNames } from '../../../src/kit/plot/sizes.ts';

const heights = { narrow: 240, wide: 340 };

test('labels of 13 units are at least 10 pixels from a phone’s drawing up', () => {
  for (let width = 270; width < 2000; width += 10) {
    expect((13 * width) / figureSize(sizeFor(width), heights).width).toBeGreaterThan(10);
  }
});

test('the stylesheet changes sizes where the script does', () => {
  const css = readFileSync('src/kit/plot/figures.css', 'utf8');
  const limits = [...css.matchAll(/min-width: (\d+)px/g)].map(([, limit]) => Number(limit));
  expect(limits).toHaveLength(sizeNames.length - 1);
  limits.forEach((limit, i) => {
    expect(sizeFor(limit - 1)).toBe(sizeNames[i]);
    expect(sizeFor(limit)).toBe(sizeNames[i + 1]);
  });
});

test('a measured figure has a user unit a pixel, fractions included, and the shape of the build’s drawing', () => {
  expect(figureFor(409.5, heights)).toEqual({ name: 'narrow', width: 409.5, height: (409.5 * 240) / 340 });
  expect(figureFor(530, heights).name).toBe('wide');
  for (const width of [320, 500.25, 700, 1000]) {
    const { name, width: units, height } = figureFor(width, heights);
    const built = figureSize(name, heights);
    expect(units).toBe(width);
    expect(height / units).toBeCloseTo(built.height / built.width, 12);
  }
});

test('a figure on a full screen is enlarged, so that it is read from afar', () => {
  expect(figureFor(1900, heights).width).toBe(1280);
});

describe('a drawing of one height', () => {
  const level = { height: 200, widths: [200, 500, 740] };

  test('is made at build for each of its widths, in the layout of that width', () => {
    expect(builtSizes(level)).toEqual([
      { name: 'narrow', width: 200, height: 200 },
      { name: 'narrow', width: 500, height: 200 },
      { name: 'wide', width: 740, height: 200 },
    ]);
  });

  test('is as high in a place of any width', () => {
    expect(figureFor(612.5, level)).toEqual({ name: 'wide', width: 612.5, height: 200 });
    expect(figureFor(1900, level)).toEqual({ name: 'wide', width: 1900, height: 200 });
  });
});
