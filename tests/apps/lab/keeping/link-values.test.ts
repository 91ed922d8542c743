import { describe, expect, test, vi } from 'vitest';
import { inGreys } from '../../../../src/apps/lab/images/image-code.ts';
import {
  choicesTable,
  comparedTableFor,
  mostImagesInLink,
  tableFor,
  type LabValues,
} from '../../../../src/apps/lab/values.ts';
import { initialValues, readSettings, writeSettings } from '../../../../src/kit/settings/url-state.ts';
import { bookModel, type HistoryPoint } from '../../../../src/models/toy-vae/index.ts';

const point = (step: number, evidence = 0): HistoryPoint => ({ step, evidence, elbo: -1, reconstruction: 1, kl: 2 });

describe('a link', () => {
  const table = tableFor(() => undefined);
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
