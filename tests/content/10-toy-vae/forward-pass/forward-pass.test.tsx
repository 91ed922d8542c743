import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomSource } from '../../../../src/math/index.ts';
import {
  decode,
  elbo,
  elboEstimate,
  encode,
  klToPrior,
  logLikelihood,
  notesImage,
} from '../../../../src/models/toy-vae/index.ts';
import { sineModel } from '../../../../src/models/toy-vae/examples/sine-model.ts';
import { heights, layoutFor } from '../../../../src/toy/forward-pass/layout.ts';
import * as exact from '../../../../content/10-toy-vae/forward-pass/exact.ts';
import { createModel, initialState, type Model } from '../../../../content/10-toy-vae/forward-pass/model.ts';
import { networkOf, passInWords, shortValue } from '../../../../src/toy/forward-pass/network.ts';
import { forwardPass } from '../../../../src/toy/forward-pass/pass.ts';
import { lesson, tables } from '../../../../src/toy/forward-pass/words.ts';
import { subjectOf } from '../../../../src/toy/reader-model/index.ts';
import { figureSize, sizeNames } from '../../../../src/kit/plot/sizes.ts';
import { anySetting } from '../../../models/toy-vae/fixtures.ts';

describe('a forward pass', () => {
  test('comes to what src/models/toy-vae computes, for any model, image, q and noise', () => {
    const noises = fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }));
    fc.assert(
      fc.property(anySetting, noises, ({ parameters, x, q }, noise) => {
        const pass = forwardPass(parameters, [...x], noise, q);
        const z = pass.mean.map((mean, j) => mean + Math.exp(q.logVariance[j]! / 2) * noise[j]!);
        expect(pass.z).toEqual(z);
        expect(pass.means).toEqual([...decode(parameters, z)]);
        expect(pass.estimate).toBe(logLikelihood(parameters, x, z) - klToPrior(q));
        expect(pass.byEncoder).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('has the chapter’s numbers for the sine model', () => {
    const pass = forwardPass(sineModel, notesImage, [0.5, -1]);
    expect(pass.encoderUnits.map(shortValue)).toEqual(['0.00', '0.00', '1.68', '0.07', '0.94', '0.00']);
    expect(pass.z.map(shortValue)).toEqual(['1.56', '−1.39']);
    expect(pass.estimate).toBeCloseTo(-4.6342, 4);
    expect(pass.byEncoder).toBe(true);
  });

  test('estimates the ELBO without bias', () => {
    const { value, standardError } = elboEstimate(sineModel, notesImage, randomSource(1), 20_000);
    expect(Math.abs(value - elbo(sineModel, notesImage).value)).toBeLessThan(4.5 * standardError);
  });
});

describe('its network', () => {
  const pass = forwardPass(sineModel, notesImage, [0.5, -1]);
  const { layers, edges } = networkOf(sineModel, pass);

  test('carries into every encoder output and every decoder logit what flows there', () => {
    const into = (layer: number, to: number) =>
      edges[layer]!.filter((edge) => edge.to === to).reduce((sum, { share }) => sum + share, 0);
    const { mean } = encode(sineModel, notesImage);
    expect(into(1, 0) + sineModel.b4[0]!).toBeCloseTo(mean[0]!, 12);
    const logit = into(4, 3) + sineModel.b2[3]!;
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(pass.means[3]!, 12);
  });

  test('draws no line into a q that the encoder did not make, and says so', () => {
    const q = { mean: [0, 0], logVariance: [0, 0] };
    const byHand = networkOf(sineModel, forwardPass(sineModel, notesImage, [0, 0], q));
    expect(byHand.edges[1]).toEqual([]);
    expect(byHand.layers[2]!.title).toContain('set by hand');
    expect(passInWords(forwardPass(sineModel, notesImage, [0, 0], q))).toMatch(/^q, set by hand, has means/);
    expect(passInWords(pass)).toMatch(/^The encoder’s q has means/);
  });

  test('keeps its nodes apart and inside the drawing at every size', () => {
    for (const size of sizeNames.map((name) => figureSize(name, heights))) {
      const layout = layoutFor(size);
      for (const { name, nodes } of layers) {
        const places = nodes.map((_, i) => layout.place(name, i, nodes.length));
        for (const { x, y } of places) {
          expect(Math.abs(x - size.width / 2)).toBeLessThanOrEqual((size.width - layout.nodeWidth(name)) / 2 + 1e-9);
          expect(Math.abs(y - size.height / 2)).toBeLessThanOrEqual((size.height - layout.nodeHeight) / 2);
        }
        const [first, second] = places;
        const apart = layout.across
          ? second!.y - first!.y - layout.nodeHeight
          : second!.x - first!.x - layout.nodeWidth(name);
        expect(apart).toBeGreaterThan(0);
      }
    }
  });
});

test('short values have a real minus sign, and zero has none', () => {
  expect([-1.234, -0.001, 0.006, 12].map(shortValue)).toEqual(['−1.23', '0.00', '0.01', '12.00']);
});

describe('the figure', () => {
  const built = exact.elboOf(subjectOf(initialState));
  const newModel = (): Model => createModel(built, async () => exact);

  test('draws the same noise again after the same number of draws, and undoes a draw at once', () => {
    const [one, other] = [newModel(), newModel()];
    for (const model of [one, other]) {
      model.draw();
      model.draw();
    }
    expect(one.noise.value).toEqual(other.noise.value);
    const last = one.noise.value;
    one.draw();
    expect(one.noise.value).not.toEqual(last);
    one.settings.undo();
    expect(one.noise.value).toEqual(last);
  });

  test('leaves the KL and the exact ELBO alone when the noise moves', () => {
    const model = newModel();
    const [kl, exact] = [model.pass.value.kl, model.elbo.value];
    model.settings.set({ noise1: 2 });
    expect(model.pass.value.kl).toBe(kl);
    expect(model.elbo.value).toBe(exact);
  });

  test('says nothing of the exact ELBO of another image until it is computed', async () => {
    const model = newModel();
    const stop = model.start();
    model.settings.set({ noise1: 2 });
    expect(model.elbo.value).toBe(built);
    model.settings.set({ image: 1 });
    expect(model.elbo.value).toBeUndefined();
    expect(lesson(model.pass.value.estimate, model.elbo.value)).not.toMatch(/\d/);
    await expect.poll(() => model.elbo.value).toBe(exact.elboOf(model.subject.value));
    stop();
  });

  test('has all its numbers in a table, and says how far the estimate lies from the bound', () => {
    expect(tables(newModel().pass.value)[0]!.rows).toHaveLength(9 + 6 + 10 + 4 + 9 + 3);
    expect(lesson(-1, -0.5)).toContain('0.500 below');
  });
});
