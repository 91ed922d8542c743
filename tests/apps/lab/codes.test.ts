import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookModel } from '../../../src/models/toy-vae/index.ts';
import { bytesToFloats, floatBytes, fromBase64, toBase64 } from '../../../src/apps/lab/base64.ts';
import { readCurveCode, thinned, withPoint, writeCurve, type CurvePoint } from '../../../src/apps/lab/curve.ts';
import { inGreys, readImageCode, writeImages } from '../../../src/apps/lab/image-code.ts';
import { choicesTable, labTableFor, mostImagesInLink, type LabValues } from '../../../src/apps/lab/values.ts';
import { initialValues, readSettings, writeSettings } from '../../../src/kit/settings/url-state.ts';

const image = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 });
const point = (step: number, evidence = 0): CurvePoint => ({ step, evidence, elbo: -1, reconstruction: 1, kl: 2 });

test('any bytes come back from their text, which needs no escaping in an address', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64(bytes);
      expect(encodeURIComponent(text)).toBe(text);
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
  expect(fromBase64('a b')).toBeUndefined();
  expect(fromBase64('abcde')).toBeUndefined();
});

test('numbers come back in single precision', () => {
  expect([...bytesToFloats(floatBytes([0, -1.5, Math.PI, -Infinity]))]).toEqual([
    0,
    -1.5,
    Math.fround(Math.PI),
    -Infinity,
  ]);
});

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
  expect(readCurveCode('AAAA')).toMatchObject({ ok: false });
});

describe('the curve', () => {
  test('keeps its points in the order of steps, one a step', () => {
    const curve = [point(200), point(0), point(100), point(100, 7)].reduce(withPoint, [] as readonly CurvePoint[]);
    expect(curve.map(({ step }) => step)).toEqual([0, 100, 200]);
    expect(curve[1]!.evidence).toBe(7);
  });

  test('is thinned evenly, with the first and the last point kept', () => {
    const curve = Array.from({ length: 1000 }, (_, i) => point(i));
    const few = thinned(curve, 11);
    expect(few).toHaveLength(11);
    expect([few[0]!.step, few.at(-1)!.step]).toEqual([0, 999]);
    const strides = few.slice(1).map(({ step }, i) => step - few[i]!.step);
    expect(Math.max(...strides) / Math.min(...strides)).toBeLessThan(4.5);
  });

  test('comes back from a link, an autoencoder’s missing bound included', () => {
    const curve = [point(0, -2), { step: 50, evidence: 0.5, reconstruction: 1, kl: Infinity, elbo: -Infinity }];
    expect(readCurveCode(writeCurve(curve))).toEqual({ ok: true, value: curve });
  });
});

describe('a link', () => {
  const table = labTableFor(() => undefined);
  const namespace = { prefix: 'lab', version: 1 };
  const throughLink = (values: LabValues) => {
    const params = new URLSearchParams();
    writeSettings(table, namespace, values, params);
    return {
      length: params.toString().length,
      ...readSettings(table, namespace, new URLSearchParams(params.toString())),
    };
  };

  test('holds settings, images, the point, the weights, the step and the curve, within 2,800 characters', () => {
    const own = Array.from({ length: mostImagesInLink }, (_, i) => inGreys(Array.from({ length: 9 }, () => i / 31)));
    const curve = Array.from({ length: 160 }, (_, i) => point(25 * i));
    const values = {
      ...initialValues(table),
      learningRate: 0.003,
      own,
      data: 'own' as const,
      point: [0.5, -1.25] as const,
      weights: bookModel,
      step: 1234,
      curve,
    };
    const { values: back, problems, length } = throughLink(values);
    expect(problems).toEqual([]);
    expect(back).toMatchObject({ learningRate: 0.003, own, data: 'own', point: [0.5, -1.25], step: 1234 });
    expect(Array.from(back.weights!.W1)).toEqual(Array.from(bookModel.W1, Math.fround));
    expect(back.curve).toHaveLength(40);
    expect(length).toBeLessThan(2800);
  });

  test('leaves out more images than fit, and says so where they are not kept', () => {
    const own = Array.from({ length: mostImagesInLink + 1 }, () => inGreys(Array.from({ length: 9 }, () => 0.2)));
    const written = choicesTable.own.write(own);
    expect(written.length).toBeLessThan(30);
    expect(choicesTable.own.read(written)).toMatchObject({ ok: false });
    expect(labTableFor(() => own).own.read(written)).toEqual({ ok: true, value: own });
    const others = own.map((pixels, i) => (i === 0 ? pixels.map(() => 1) : pixels));
    expect(labTableFor(() => others).own.read(written)).toMatchObject({ ok: false });
  });

  test.each([
    ['point', '3', 'In the link: “3” is not a point.'],
    [
      'autoencoder',
      'gan',
      'In the link: “gan” is not a choice. For the kind of model, choose VAE or AE. The figure shows a VAE.',
    ],
    ['learningRate', '1000', '“1000” is too large. For the learning rate, type a number above 0 and at most 10.'],
    ['weights', 'abc', 'A model’s weights take 784 letters, and these are 3'],
  ])('with a bad %s says so, or opens without it', (key, text, sentence) => {
    const params = new URLSearchParams({ 'lab.v': '1', [`lab.${key}`]: text });
    const { values, problems } = readSettings(table, namespace, params);
    expect(values).toEqual(initialValues(table));
    if (table[key as 'point'].hidden) expect(problems).toEqual([]);
    else expect(problems.join()).toContain(sentence);
  });
});
