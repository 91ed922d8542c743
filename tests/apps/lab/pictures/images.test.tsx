import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ChosenImage, pixelsInWords } from '../../../../src/apps/lab/pictures/ChosenImage.tsx';
import { ImageWall } from '../../../../src/apps/lab/pictures/ImageWall.tsx';
import { PixelEditor } from '../../../../src/apps/lab/pictures/PixelEditor.tsx';
import { greyForKey, isLight, pixelAt, withPixel } from '../../../../src/apps/lab/pictures/pixel-keys.ts';
import { fixed } from '../../../../src/text/number.ts';

const notesImage = [0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4];

test.each([
  ['ArrowUp', 0.5, 0.55],
  ['ArrowRight', 0.98, 1],
  ['ArrowLeft', 0.5, 0.45],
  ['ArrowDown', 0.02, 0],
  ['PageUp', 0.5, 0.75],
  ['PageDown', 0.1, 0],
  ['Home', 0.7, 0],
  ['End', 0.7, 1],
  ['Tab', 0.7, undefined],
])('%s turns a grey of %s into %s', (key, grey, next) => {
  expect(greyForKey(key, grey)).toBe(next);
});

test('a place on the sheet is a pixel, and outside it none', () => {
  expect(pixelAt(0, 0, 90)).toBe(0);
  expect(pixelAt(89.9, 30, 90)).toBe(5);
  expect(pixelAt(45, 89, 90)).toBe(7);
  expect(pixelAt(90, 10, 90)).toBeUndefined();
  expect(pixelAt(10, -1, 90)).toBeUndefined();
});

test('painting changes one pixel of a new image', () => {
  const painted = withPixel(notesImage, 4, 1);
  expect(painted.map((pixel, i) => (pixel === notesImage[i] ? '' : i)).join('')).toBe('4');
  expect(notesImage[4]).toBe(0.6);
});

test('the number on a pixel has a contrast of at least 4.5 at every grey', () => {
  const luminance = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  for (let grey = 0; grey <= 255; grey++) {
    const ground = luminance(grey / 255) + 0.05;
    expect(isLight(grey / 255) ? ground / 0.05 : 1.05 / ground).toBeGreaterThanOrEqual(4.5);
  }
});

test('each pixel of the editor is a slider that says its row, its column and its grey', () => {
  const html = renderToString(<PixelEditor pixels={notesImage} onChange={() => undefined} active />);
  expect(html.match(/role="slider"/g)).toHaveLength(9);
  expect(html).toContain('aria-label="Row 2, column 3"');
  expect(html.match(/aria-valuetext="0.80"/g)).toHaveLength(1);
});

test('the chosen image stands beside the decoded mean and the sample, and all are read aloud', () => {
  const html = renderToString(
    <ChosenImage
      x={notesImage}
      mean={notesImage.map(() => 0.5)}
      sample={[1.2, ...notesImage.slice(1)]}
      observationVariance={0.1}
    />,
  );
  expect(html).toContain('aria-label="The chosen image x: 0.10, 0.50, 0.90; 0.20, 0.60, 0.80; 0.30, 0.70, 0.40"');
  expect(html).toContain('The sample: 1.20');
  expect(html.replace(/<[^>]*>/g, '')).toContain('sample around it, σ² = 0.1');
  expect(pixelsInWords(notesImage)).toBe('0.10, 0.50, 0.90; 0.20, 0.60, 0.80; 0.30, 0.70, 0.40');
});

test('small pixels are read as they are, and zero has no sign', () => {
  expect([0.02, -0.12, -0.001, 1].map((grey) => fixed(grey, 2))).toEqual(['0.02', '\u22120.12', '0.00', '1.00']);
});

test('the wall names the reader\u2019s own images as such, and one is chosen', () => {
  const wall = { images: [notesImage, notesImage], own: 1, chosen: 1, onChoose: () => undefined };
  const html = renderToString(<ImageWall {...wall} active />);
  expect(html).toMatch(/aria-label="your image 1, [^"]+"/);
  expect(html).toMatch(/aria-label="image 1, [^"]+"/);
  expect(html.match(/ checked/g)).toHaveLength(1);
  expect(renderToString(<ImageWall {...wall} active={false} />)).toContain('class="image-wall" disabled');
});
