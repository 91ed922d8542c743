import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bookModel } from '../../../src/models/toy-vae/index.ts';
import { bytesToFloats, floatBytes, fromBase64, toBase64 } from '../../../src/text/base64.ts';
import {
  readCurveCode,
  thinned,
  withPoint,
  writeCurve,
  type Curve,
  type CurvePoint,
} from '../../../src/apps/lab/curve.ts';
import { inGreys, readImageCode, writeImages } from '../../../src/apps/lab/image-code.ts';
import {
  choicesTable,
  comparedTableFor,
  curveSetting,
  mostImagesInLink,
  type LabValues,
} from '../../../src/apps/lab/values.ts';
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
    expect(few.length).toBeLessThanOrEqual(11);
    expect([few[0]!.step, few.at(-1)!.step]).toEqual([0, 999]);
    const strides = few.slice(1).map(({ step }, i) => step - few[i]!.step);
    expect(Math.max(...strides) / Math.min(...strides)).toBeLessThan(1.1);
  });

  test('is thinned by looking at each point a few times, however many there are', () => {
    let looks = 0;
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      ...point(i),
      get step() {
        looks += 1;
        return i;
      },
    }));
    expect(thinned(many, 40).length).toBeLessThanOrEqual(40);
    expect(looks).toBeLessThan(5 * many.length);
  });

  test('never has more points than the eye tells apart, and keeps the first and the last', () => {
    const curve = Array.from({ length: 500 }, (_, i) => point(50 * i)).reduce(withPoint, [] as Curve);
    expect(curve).toHaveLength(160);
    expect([curve[0]!.step, curve.at(-1)!.step]).toEqual([0, 24_950]);
  });

  test('of a link comes in the order of its steps, one point a step', () => {
    const reading = readCurveCode(writeCurve([point(50), point(0), point(20), point(50, 7)]));
    expect(reading.ok && reading.value.map(({ step, evidence }) => [step, evidence])).toEqual([
      [0, 0],
      [20, 0],
      [50, 7],
    ]);
  });

  test.each([
    ['more points than a curve has', Array.from({ length: 161 }, (_, i) => point(i)), 'more than 160 points'],
    ['a step before the first', [point(-1)], 'a step that is not a whole number from 0'],
    ['half a step', [point(0.5)], 'a step that is not a whole number from 0'],
    ['a step without end', [point(Infinity)], 'a step that is not a whole number from 0'],
    ['an evidence without end', [point(0, Infinity)], 'a value that is not a number'],
    ['an evidence that is no number', [point(0, NaN)], 'a value that is not a number'],
    ['a divergence below all', [{ ...point(0), kl: -Infinity }], 'a value that is not a number'],
  ])('of a link with %s is refused', (_, curve, sentence) => {
    const reading = readCurveCode(writeCurve(curve));
    expect(reading.ok ? '' : reading.problem).toContain(sentence);
  });

  test('of 20,000 points is refused before it is decoded', () => {
    const decode = vi.spyOn(globalThis, 'atob');
    expect(readCurveCode('A'.repeat(427_000)).ok).toBe(false);
    expect(decode).not.toHaveBeenCalled();
    decode.mockRestore();
  });

  test('comes back from a link, an autoencoder’s missing bound included', () => {
    const curve = [point(0, -2), { step: 50, evidence: 0.5, reconstruction: 1, kl: Infinity, elbo: -Infinity }];
    expect(readCurveCode(writeCurve(curve))).toEqual({ ok: true, value: curve });
  });
});

describe('a link', () => {
  const table = { ...comparedTableFor(() => undefined), curve: curveSetting };
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
    expect(back.curve.length).toBeGreaterThan(30);
    expect(back.curve.length).toBeLessThanOrEqual(40);
    expect(length).toBeLessThan(2800);
  });

  test('with more images than the lab takes says how many it may have, and decodes none', () => {
    const decode = vi.spyOn(globalThis, 'atob');
    const problem = 'These are 5001 images, and 5000 is the most. Take some of them out.';
    expect(choicesTable.own.read('A'.repeat(12 * 5001))).toEqual({ ok: false, problem });
    expect(decode).not.toHaveBeenCalled();
    decode.mockRestore();
    expect(choicesTable.own.read('A'.repeat(12 * 5000))).toMatchObject({ ok: true });
  });

  test('leaves out more images than fit, and says so where they are not kept', () => {
    const own = Array.from({ length: mostImagesInLink + 1 }, () => inGreys(Array.from({ length: 9 }, () => 0.2)));
    const written = choicesTable.own.write(own);
    expect(written.length).toBeLessThan(30);
    expect(choicesTable.own.read(written)).toMatchObject({ ok: false });
    expect(comparedTableFor(() => own).own.read(written)).toEqual({ ok: true, value: own });
    const others = own.map((pixels, i) => (i === 0 ? pixels.map(() => 1) : pixels));
    expect(comparedTableFor(() => others).own.read(written)).toMatchObject({ ok: false });
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
