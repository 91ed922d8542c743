import { describe, expect, test } from 'vitest';
import {
  bookModel,
  bookImages,
  defaultSubject,
  elbo,
  klToPosterior,
  logEvidence,
  notesImage,
  posterior,
  quantitiesOf,
  subjectAt,
} from '../../../src/models/toy-vae/index.ts';
import { randomImage, randomParameters, within } from './fixtures.ts';

const subjects = [
  defaultSubject,
  subjectAt(bookModel, notesImage, { shift: [1, -2], scale: 0.25 }),
  subjectAt(randomParameters(4, 0.3), [...randomImage(4)], { shift: [-3, 3], scale: 2 }),
];

describe('the quantities of a subject', () => {
  test('are those of the functions that compute them one by one', () => {
    for (const subject of subjects) {
      const { parameters, x, q } = subject;
      const quantities = quantitiesOf(subject);
      within(quantities.logEvidence().value, logEvidence(parameters, x).value, 1e-9);
      within(quantities.elbo().value, elbo(parameters, x, q).value, 1e-9);
      within(quantities.reconstruction().value, elbo(parameters, x, q).reconstruction, 1e-9);
      within(quantities.klToPrior(), elbo(parameters, x, q).kl, 1e-12);
      within(quantities.klToPosterior().value, klToPosterior(parameters, x, q).value, 1e-9);
    }
  });

  test('satisfy the identities they do not use, within a bound of 1e-9', () => {
    for (const subject of subjects) {
      const { logEvidence, logMeanWeight, elbo, reconstruction, klToPrior, klToPosterior } = quantitiesOf(subject);
      within(logMeanWeight().value, logEvidence().value, logMeanWeight().error + logEvidence().error);
      within(elbo().value, reconstruction().value - klToPrior(), 1e-9);
      within(elbo().value + klToPosterior().value, logEvidence().value, 1e-9);
      for (const { error } of [logEvidence(), logMeanWeight(), elbo(), klToPosterior()])
        expect(error).toBeLessThan(1e-9);
    }
  });

  test('have a mean weight that a q far narrower than the posterior does not lose', () => {
    const narrow = subjectAt(bookModel, bookImages[3]!, { shift: [3, 3], scale: 0.25 });
    const { logEvidence, logMeanWeight, underQ } = quantitiesOf(narrow);
    within(logMeanWeight().value, logEvidence().value, 1e-10);
    const drawn = Math.log(underQ((log) => Math.exp(log.prior + log.likelihood - log.q)).value);
    expect(drawn).toBeLessThan(logEvidence().value - 1);
  });

  test('have expectations under the posterior: of 1 it is 1, and KL(p(z|x) ‖ q) is the sum over a lattice', () => {
    const { parameters, x, q } = defaultSubject;
    const { underPosterior, klFromPosterior } = quantitiesOf(defaultSubject);
    within(underPosterior(() => 1).value, 1, 1e-12);

    const step = 0.05;
    const axis = Array.from({ length: 241 }, (_, i) => -6 + step * i);
    const logQ = (j: 0 | 1, z: number) =>
      -((z - q.mean[j]!) ** 2) / (2 * Math.exp(q.logVariance[j]!)) - (Math.log(2 * Math.PI) + q.logVariance[j]!) / 2;
    let sum = 0;
    posterior(parameters, x, { z1: axis, z2: axis }).forEach((density, at) => {
      const [z1, z2] = [axis[at % axis.length]!, axis[Math.floor(at / axis.length)]!];
      sum += density * (Math.log(density) - logQ(0, z1) - logQ(1, z2)) * step ** 2;
    });
    within(klFromPosterior().value, sum, 1e-4);
  });

  test('are remembered for the same subject', () => {
    const again = quantitiesOf(defaultSubject);
    expect(quantitiesOf(defaultSubject)).toBe(again);
    const bound = again.iwae(2);
    expect(again.iwae(2)).toBe(bound);
    expect(bound.value).toBeGreaterThan(again.elbo().value);
    expect(bound.value).toBeLessThan(again.logEvidence().value);
  });
});
