import { expect, test } from 'vitest';
import boundRun from '../../../src/book/home/bound-run.compute.ts';
import { bookSeed } from '../../../src/book/home/model.ts';
import type { Run } from '../../../src/book/home/run.ts';
import { bookHistory, bookModel, defaultSubject, quantitiesOf } from '../../../src/models/toy-vae/index.ts';
import { FULL_RUN } from '../../../src/models/toy-vae/training/settings.ts';

function partsOf(seed: number): readonly Run[] {
  const run = boundRun(seed);
  const parts: Run[] = [];
  for (let next = run.next(); ; next = run.next()) {
    parts.push(next.value);
    if (next.done) return parts;
  }
}

const whole = partsOf(bookSeed).at(-1)!;
const otherParts = partsOf(2024);

test('the run of the book’s seed ends with the gap of the book’s model', () => {
  const { logEvidence, elbo, klToPosterior } = quantitiesOf(defaultSubject);
  expect(defaultSubject.parameters).toBe(bookModel);
  expect(whole.ending!.gap).toBeCloseTo(logEvidence().value - elbo().value, 9);
  expect(whole.ending!.divergence).toBeCloseTo(klToPosterior().value, 9);
  const last = whole.history.at(-1)!;
  expect(last.evidence - last.elbo).toBeCloseTo(whole.ending!.gap, 5);
});

test('a run comes in parts, each longer than the one before, and its gap only with the last', () => {
  const lengths = otherParts.map(({ history }) => history.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  expect(otherParts.map(({ ending }) => ending !== undefined)).toEqual(
    otherParts.map((part) => part === otherParts.at(-1)),
  );
  expect(otherParts.at(-1)!.history.map(({ step }) => step)).toEqual(whole.history.map(({ step }) => step));
});

test('another seed is another run, to the last of the same steps, and the gap of each is a divergence', () => {
  const { history, ending } = otherParts.at(-1)!;
  expect([history.at(-1)!.step, bookHistory.at(-1)!.step]).toEqual([FULL_RUN, FULL_RUN]);
  expect(ending!.gap).not.toBeCloseTo(whole.ending!.gap, 3);
  for (const { gap, divergence } of [ending!, whole.ending!]) expect(divergence).toBeCloseTo(gap, 9);
});
