import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { figureSize, sizeNames } from '../../../../src/kit/plot/sizes.ts';
import { integrate } from '../../../../src/math/index.ts';
import { bookModel, decode } from '../../../../src/models/toy-vae/index.ts';
import { sineModel } from '../../../../src/models/toy-vae/examples/sine-model.ts';
import { chiSquaredDensity, generate } from '../../../../src/toy/generation/draws.ts';
import { shownImages } from '../../../../src/toy/generation/GenerationView.tsx';
import { heights, layoutFor } from '../../../../src/toy/generation/layout.ts';
import { createModel } from '../../../../content/10-toy-vae/generation/model.ts';
import Figure from '../../../../content/10-toy-vae/generation/generation.figure.tsx';

describe('generated images', () => {
  test('are the same for the same seed, others for another, and the first of more are the first of fewer', () => {
    expect(generate(bookModel, 3, 4)).toEqual(generate(bookModel, 3, 6).slice(0, 4));
    expect(generate(bookModel, 4, 1)).not.toEqual(generate(bookModel, 3, 1));
  });

  test('lie about the decoder’s means at a distance that is χ² with nine degrees of freedom', () => {
    const count = 4000;
    const images = generate(sineModel, 1, count);
    const mean = images.reduce((sum, { distance }) => sum + distance, 0) / count;
    expect(Math.abs(mean - 9)).toBeLessThan(4.5 * Math.sqrt(18 / count));
    for (const { z, means, pixels, distance, outside } of images.slice(0, 20)) {
      expect(means).toEqual([...decode(sineModel, z)]);
      const squares = pixels.reduce((sum, pixel, i) => sum + (pixel - means[i]!) ** 2, 0);
      expect(squares / 0.1).toBeCloseTo(distance, 10);
      expect(outside).toBe(pixels.filter((pixel) => pixel < 0 || pixel > 1).length);
    }
  });

  test('have latents of variance 1 in each coordinate', () => {
    const images = generate(bookModel, 2, 4000);
    for (const j of [0, 1] as const) {
      const square = images.reduce((sum, { z }) => sum + z[j] ** 2, 0) / images.length;
      expect(Math.abs(square - 1)).toBeLessThan(4.5 * Math.sqrt(2 / images.length));
    }
  });
});

test('the density of χ² with nine degrees of freedom has mass 1 and mean 9', () => {
  const breaks = [1, 5, 10, 20, 40];
  expect(integrate(chiSquaredDensity, 0, 150, { breaks }).value).toBeCloseTo(1, 9);
  expect(integrate((t) => t * chiSquaredDensity(t), 0, 150, { breaks }).value).toBeCloseTo(9, 8);
});

test('the parts of the picture stand apart and inside it at every size', () => {
  for (const size of sizeNames.map((name) => figureSize(name, heights))) {
    const { plane, columns, meansY, pixelsY, strip } = layoutFor(size, shownImages);
    expect(columns.x + (shownImages - 1) * columns.step + columns.side).toBeLessThanOrEqual(size.width);
    expect(meansY + columns.side).toBeLessThan(pixelsY);
    expect(pixelsY + columns.side).toBeLessThan(strip.y);
    expect(strip.y + strip.height).toBeLessThanOrEqual(size.height);
    expect(strip.height).toBeGreaterThan(60);
    expect(plane.y + plane.height <= meansY || plane.x + plane.width < columns.x).toBe(true);
  }
});

describe('the figure', () => {
  test('draws others with the next seed, and undo brings the first back', () => {
    const { settings, drawOthers } = createModel();
    drawOthers();
    expect(settings.values.value.seed).toBe(2);
    settings.undo();
    expect(settings.values.value.seed).toBe(1);
  });

  test('is drawn at build, with the notes’ sample far to the left', () => {
    const html = renderToString(<Figure name="generation" />);
    expect(html).toContain('the notes’ sample, 0.225');
    expect(html).toMatch(/\d+ of 54/);
  });
});
