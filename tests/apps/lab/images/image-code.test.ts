import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGreys, readImageCode, writeImages } from '../../../../src/apps/lab/images/image-code.ts';

const image = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 });

test('images in 256 greys come back from a link exactly', () => {
  fc.assert(
    fc.property(fc.array(image, { maxLength: 40 }), (images) => {
      const greys = images.map(inGreys);
      expect(readImageCode(writeImages(greys))).toEqual({ ok: true, value: greys });
    }),
  );
});

test('a code that is cut off is refused in a sentence', () => {
  expect(readImageCode(writeImages([inGreys([0, 0, 0, 0, 0, 0, 0, 0, 1])]).slice(0, 8))).toEqual({
    ok: false,
    problem: 'The images are cut off: 6 pixels are not a whole number of images of nine.',
  });
});
