import { expect, test } from 'vitest';
import { imagesFromCsv, imagesToCsv } from '../../../../src/apps/lab/images/csv.ts';
import { presetImages } from '../../../../src/apps/lab/images/images.ts';

test('what is exported is imported again, to four places', () => {
  const images = presetImages('lit-tile').slice(0, 20);
  const text = imagesToCsv(images);
  expect(text.split('\n')[0]).toContain('row 1 column 1,row 1 column 2');
  const back = imagesFromCsv(text);
  expect(back.ok && back.value.length).toBe(20);
  if (back.ok)
    back.value.forEach((image, i) => image.forEach((pixel, j) => expect(pixel).toBeCloseTo(images[i]![j]!, 4)));
});

test.each([
  ['commas', '0,0.5,1,0,0,0,0,0,0\n1,1,1,1,1,1,1,1,1\n'],
  ['semicolons and decimal commas', '0;0,5;1;0;0;0;0;0;0\r\n1;1;1;1;1;1;1;1;1\r\n'],
  ['tabs, a mark of byte order and blank lines', '\ufeff\n0\t0.5\t1\t0\t0\t0\t0\t0\t0\n\n1\t1\t1\t1\t1\t1\t1\t1\t1'],
  ['a line of names and a separator at the end', 'a,b,c,d,e,f,g,h,i\n0,0.5,1,0,0,0,0,0,0,\n1,1,1,1,1,1,1,1,1,\n'],
  ['what the first line of Excel’s says', 'sep=;\n0;0,5;1;0;0;0;0;0;0\n1;1;1;1;1;1;1;1;1\n'],
  ['what that line says in quotation marks', '\ufeff"SEP=|"\r\n0|0.5|1|0|0|0|0|0|0\r\n1|1|1|1|1|1|1|1|1\r\n'],
  [
    'tabs under such a line and names',
    'sep=\t\rp\tq\t\t\t\t\t\t\t\r0\t0.5\t1\t0\t0\t0\t0\t0\t0\r1\t1\t1\t1\t1\t1\t1\t1\t1',
  ],
  ['commas under two lines of names', 'My images,,,,,,,,\na,b,c,d,e,f,g,h,i\n0,0.5,1,0,0,0,0,0,0\n1,1,1,1,1,1,1,1,1\n'],
])('images separated by %s are read', (_, text) => {
  const reading = imagesFromCsv(text);
  expect(reading).toEqual({ ok: true, value: [[0, 0.5, 1, 0, 0, 0, 0, 0, 0], Array(9).fill(1)] });
});

test.each([
  ['', 'The file is empty. An image is a line of nine numbers from 0 to 1.'],
  ['a,b\n', 'The file has a line of names and no image under it.'],
  ['0,0,0\n', 'Line 1 has 3 numbers, and an image has nine. No image was taken.'],
  [
    '0,0,0,0,0,0,0,0,0\n5\n',
    'Line 2 is one piece, “5”, and an image is nine numbers with commas between. No image was taken.',
  ],
  [
    '0,0,0,0,0,0,0,0,0\n0,0,0,0,255,0,0,0,0\n',
    'Line 2: “255” is too large. For pixel 5 of line 2, type a number from 0 to 1. No image was taken.',
  ],
  [
    '0,0,0,0,x,0,0,0,0\n',
    'Line 1: “x” is not a number. For pixel 5 of line 1, type a number from 0 to 1. No image was taken.',
  ],
  [
    '1 0 0 0 0 0 0 0 1\n',
    'Line 1 is one piece, “1 0 0 0 0 0 0 0 1”, and an image is nine numbers with commas between. No image was taken.',
  ],
  ['"0,0,0,0,0,0,0,0,1\n', 'Line 1 opens a quotation mark and does not close it. No image was taken.'],
  ['sep=;\n0;0\n', 'Line 2 has 2 numbers, and an image has nine. No image was taken.'],
  ['sep=;\n"0;0\n', 'Line 2 opens a quotation mark and does not close it. No image was taken.'],
  ['sep=;', 'The file has a line that says what parts its numbers and no image under it.'],
  ['PNG\0\0', 'The file is not text. Choose a CSV file: an image is a line of nine numbers.'],
  ['{"format": "ELBOok toy VAE"}', 'The file has a line of names and no image under it.'],
  ['sep=,\na,b\n', 'The file has a line of names and no image under it.'],
  [
    'a,b\n'.repeat(2) + '0,0,0,0,0,0,0,0,0\n'.repeat(5001),
    'The file has 5001 images, and 5000 is the most. Take some of them out.',
  ],
  ['0,0,0,0,0,0,0,0,0\n'.repeat(5001), 'The file has 5001 images, and 5000 is the most. Take some of them out.'],
])('a file %# that holds no images is refused by name', (text, problem) => {
  expect(imagesFromCsv(text)).toEqual({ ok: false, problem });
});

test('as many images as the lab takes may stand under lines that are none', () => {
  const reading = imagesFromCsv(`sep=,\nMy images\na,b,c,d,e,f,g,h,i\n${'0,0,0,0,0,0,0,0,0\n'.repeat(5000)}`);
  expect(reading.ok && reading.value.length).toBe(5000);
});
