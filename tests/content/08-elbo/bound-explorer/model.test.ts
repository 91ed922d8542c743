import { computed, signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import {
  bestEncoding,
  bookImages,
  bookModel,
  elbo,
  encode,
  klToPosterior,
  lengthOf,
  logEvidence,
  WEIGHT_NAMES,
} from '../../../../src/models/toy-vae/index.ts';
import * as integrals from '../../../../content/08-elbo/bound-explorer/exact.ts';
import {
  createModel,
  initialState,
  subjectIn,
  table,
  version,
  type Model,
} from '../../../../content/08-elbo/bound-explorer/model.ts';
import { changeOf, factorsOf } from '../../../../content/08-elbo/bound-explorer/q-settings.ts';
import { axisFor, stepsOf } from '../../../../content/08-elbo/bound-explorer/steps.ts';
import { lesson } from '../../../../content/08-elbo/bound-explorer/words.ts';
import { readSettings, writeSettings } from '../../../../src/kit/settings/url-state.ts';

const x = bookImages[0]!;
const built = integrals.exactAt(subjectIn(initialState));

/** The model, its integrals fetched. */
async function fetchedModel(): Promise<Model> {
  const model = createModel(built, async () => integrals);
  await model.prepare();
  return model;
}

describe('the levels', { timeout: 60_000 }, () => {
  test('leave no gap below zero where q is the posterior', () => {
    const zeros = Object.fromEntries(WEIGHT_NAMES.map((name) => [name, Array<number>(lengthOf(name)).fill(0)]));
    const parameters = { ...bookModel, ...zeros };
    for (const image of bookImages) {
      const q = encode(parameters, image);
      const { levels, divergence, encoderGap } = integrals.exactAt({ parameters, x: image, q, encoderQ: q });
      for (const value of [levels.gap, divergence, encoderGap]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1e-6);
      }
    }
  });

  test('are the exact ones of src/models/toy-vae, to what a moving picture needs', async () => {
    const { levels, divergence } = await fetchedModel();
    expect(levels.value.elbo).toBeCloseTo(elbo(bookModel, x).value, 6);
    expect(levels.value.evidence).toBeCloseTo(logEvidence(bookModel, x).value, 6);
    expect(divergence.value).toBeCloseTo(klToPosterior(bookModel, x).value, 6);
  });

  test('leave a gap that the divergence fills, wherever q is put, under a ceiling that does not move', async () => {
    const model = await fetchedModel();
    const ceiling = model.levels.value.evidence;
    for (const [shifts, factors] of [
      [
        [1, -0.5],
        [0.4, 2],
      ],
      [
        [-2, 2.5],
        [3, 0.3],
      ],
      [
        [0, 0],
        [0.25, 0.25],
      ],
    ] as const) {
      model.move({ shifts, factors });
      const { evidence, elbo: floor } = model.levels.value;
      expect(evidence).toBe(ceiling);
      expect(evidence - floor).toBeCloseTo(model.divergence.value, 5);
      expect(floor).toBeLessThan(ceiling);
    }
  });
});

describe('before the integrals are fetched', () => {
  test('all is as it was built, and q moves ahead of its numbers until they are here', async () => {
    const model = createModel(built, async () => integrals);
    const stop = model.start();
    expect(model.levels.value).toBe(built.levels);
    model.move({ shifts: [1, 0], factors: [1, 1] });
    expect(model.fresh.value).toBe(false);
    expect(model.levels.value).toBe(built.levels);
    await expect.poll(() => model.fresh.value).toBe(true);
    expect(model.levels.value.elbo).toBeLessThan(built.levels.elbo);
    stop();
  });

  test('where they cannot be had, the model says so, keeps its numbers, climbs nowhere, and tries again', async () => {
    let online = false;
    const model = createModel(built, async () => {
      if (!online) throw new TypeError('Failed to fetch');
      return integrals;
    });
    await model.prepare();
    expect(model.problem.value).toBeUndefined();
    await model.startClimb();
    expect(model.climbing.value).toBe(false);
    expect(model.problem.value).toContain('could not be loaded');
    online = true;
    await model.startClimb();
    expect(model.problem.value).toBeUndefined();
    expect(model.climbing.value).toBe(true);
  });
});

test('where an integral comes to no number, the model says so in place of other numbers, and climbs nowhere', async () => {
  const undefinedGap = (): ReturnType<typeof integrals.exactOf> => ({
    ...integrals.exactOf({
      parameters: signal(bookModel),
      x: signal(x),
      q: signal(encode(bookModel, x)),
      encoderQ: signal(encode(bookModel, x)),
    }),
    encoderGap: signal(NaN),
  });
  const refused = (): never => {
    throw new RangeError('The weights are too steep.');
  };
  for (const [exactOf, why] of [
    [undefinedGap, 'Its numbers are beyond what can be computed with.'],
    [() => ({ ...undefinedGap(), encoderGap: computed(refused) }), 'The weights are too steep.'],
  ] as const) {
    const model = createModel(built, async () => ({ ...integrals, exactOf }));
    await model.prepare();
    expect(model.problem.value).toBe(`The bound could not be computed. ${why}`);
    expect(model.unanswered.value).toBe(true);
    expect(model.regions.value).toEqual([]);
    await model.startClimb();
    expect(model.climbing.value).toBe(false);
  }
});

test('where log p(x) is known too roughly to be printed, that is said in place of it', () => {
  const { x: image, q, encoderQ } = subjectIn(initialState);
  const parameters = { ...bookModel, observationVariance: 1e-6 };
  const followed = integrals.exactOf({
    parameters: signal(parameters),
    x: signal(image),
    q: signal(q),
    encoderQ: signal(encoderQ),
  });
  expect(integrals.refusalOf(followed)).toMatch(/^The bound could not be computed. It is known only to within ±/);
});

describe('the ascent', { timeout: 60_000 }, () => {
  test('ends at the best q, which no small change improves, and says so', async () => {
    const model = await fetchedModel();
    model.move({ shifts: [0.8, -0.6], factors: [1.5, 0.6] });
    await model.startClimb();
    model.finish();
    expect(model.climb.value?.ended).toBe('at the top');
    const best = elbo(bookModel, x, bestEncoding(bookModel, x)).value;
    expect(model.levels.value.elbo).toBeCloseTo(best, 6);
    expect(lesson(model.levels.value, model.encoderGap.value, model.factors.value, model.climb.value)).toContain(
      'The best $q$ of its family',
    );
  });

  test('rises at every step, and ends when the reader takes q', async () => {
    const model = await fetchedModel();
    model.move({ shifts: [2, 1], factors: [1, 1] });
    await model.startClimb();
    for (let step = 0, last = model.levels.value.elbo; step < 4; step++, last = model.levels.value.elbo) {
      model.advance();
      expect(model.levels.value.elbo).toBeGreaterThan(last);
    }
    expect(model.climbing.value).toBe(true);
    model.move({ shifts: [0.3, 0], factors: [1, 1] });
    expect(model.climbing.value).toBe(false);
  });

  test('is one step to undo', async () => {
    const model = await fetchedModel();
    await model.startClimb();
    model.finish();
    expect(model.settings.isInitial.value).toBe(false);
    model.settings.undo();
    expect(model.settings.isInitial.value).toBe(true);
  });
});

describe('the settings', () => {
  test('keep a factor for each sd, through the link and back', () => {
    const change = changeOf({ shifts: [0.5, -1.25], factors: [0.5, 2.5] });
    const params = new URLSearchParams();
    const { model, image } = initialState;
    writeSettings(table, { prefix: 'bound-explorer', version }, { model, image, ...change }, params);
    const { values, problems } = readSettings(table, { prefix: 'bound-explorer', version }, params);
    expect(problems).toEqual([]);
    expect(factorsOf(values)).toEqual({ shifts: [0.5, -1.25], factors: [0.5, 2.5] });
  });

  test('stay within what the fields allow', () => {
    expect(factorsOf(changeOf({ shifts: [9, -9], factors: [0.001, 77] }))).toEqual({
      shifts: [3, -3],
      factors: [0.25, 4],
    });
  });
});

test('the account goes from the reconstruction down to the ELBO and up to log p(x), all on its axis', () => {
  const { levels } = built;
  const steps = stepsOf(levels);
  expect(steps.map(({ key }) => key)).toEqual(['reconstruction', 'kl', 'elbo', 'gap', 'evidence']);
  expect(steps[1]!.to).toBeCloseTo(levels.elbo, 12);
  expect(steps[3]!.to).toBe(levels.evidence);
  for (const scale of [1, 10, 1e4]) {
    const large = { reconstruction: 2 * scale, kl: 5 * scale, elbo: -3 * scale, evidence: scale, gap: 4 * scale };
    const [low, high] = axisFor(large);
    for (const { from, to } of stepsOf(large)) {
      expect(Math.min(from, to)).toBeGreaterThan(low);
      expect(Math.max(from, to)).toBeLessThan(high);
    }
  }
});
