import { describe, expect, test } from 'vitest';
import {
  elbo,
  elboEncodingGradient,
  encoderExpectation,
  gradientMoments,
  iwae,
  klToPosterior,
  latentGrid,
  logEvidence,
  quantitiesOf,
} from '../../../src/models/toy-vae/index.ts';
import { randomImage, randomParameters, within } from './fixtures.ts';

const parameters = randomParameters(5, 0.7);
const x = randomImage(5);
const grid = latentGrid(parameters);
const evidence = logEvidence(parameters, x, grid);

describe.each([-40, -66, -72, -76, -100, -300, -600])('an encoder whose first log variance is %s', (logVariance) => {
  const q = { mean: [0.7, -1.3], logVariance: [logVariance, -1] };
  const bound = elbo(parameters, x, q);

  test('has the divergence to the posterior that ELBO and evidence leave, within the errors that are reported', () => {
    const gap = klToPosterior(parameters, x, q, grid);
    within(gap.value, evidence.value - bound.value, gap.error + evidence.error + bound.error);
    expect(gap.error).toBeLessThan(1e-9 * gap.value);
  });

  test('has its ELBO as L at K = 1, and as the mean of the log weight', () => {
    const first = iwae(parameters, x, 1, q);
    within(first.value, bound.value, first.error + bound.error + 1e-10 * Math.abs(bound.value));
    const mean = encoderExpectation(parameters, x, ({ logWeight }) => logWeight, q);
    within(mean.value, bound.value, mean.error + bound.error);
  });

  test('has one mean weight, the evidence, and one gap, by every road of a derivation', () => {
    const quantities = quantitiesOf({ parameters, x: [...x], q, encoderQ: q });
    const mean = quantities.logMeanWeight();
    within(mean.value, evidence.value, mean.error + evidence.error + 1e-9);
    const gap = quantities.klToPosterior();
    within(gap.value, evidence.value - bound.value, gap.error + evidence.error + bound.error);
  });

  test('has scores of mean 0 and of variance 1/sd² and ½, and a pathwise slope in the log variance that fades with sd', () => {
    const { scoreProducts, gradient } = gradientMoments(parameters, x, ['mean1', 'logVariance1'], q);
    within(scoreProducts[0]![0]! * Math.exp(logVariance), 1, 1e-9);
    within(scoreProducts[1]![1]!, 0.5, 1e-9);
    const slope = elboEncodingGradient(parameters, x, q).value;
    within(slope.logVariance[0]!, 0.5 + gradient[1]!, 1e-9);
    // At the mean f is nearly straight: ∂E f/∂ log variance ≈ ½ sd² E f″, at most some hundred times sd², but for rounding.
    expect(Math.abs(gradient[1]!)).toBeLessThan(200 * Math.exp(logVariance) + 1e-12 * Math.exp(logVariance / 2));
  });
});
