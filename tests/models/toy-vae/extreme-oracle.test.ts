import { describe, expect, test } from 'vitest';
import {
  elbo,
  iwaeCurve,
  klToPosterior,
  klToPrior,
  latentGrid,
  logEvidence,
  quantitiesOf,
  type Parameters,
} from '../../../src/models/toy-vae/index.ts';
import oracle from '../../oracle/extreme.json' with { type: 'json' };
import { DOCUMENTED, parametersFrom, within } from './fixtures.ts';

/** The documented weights times a scale. */
const scaled = (scale: number, observationVariance: number): Parameters => ({
  ...parametersFrom((name) => Array.from(DOCUMENTED[name], (weight) => weight * scale)),
  observationVariance,
});

/** To 1e-9 of the value, or the error that is reported where that is more; and no bound is too wide to say anything. */
function isKnown({ value, error }: { value: number; error: number }, known: string): void {
  const truth = Number(known);
  within(value, truth, Math.max(error, 1e-9 * Math.abs(truth)));
  expect(error).toBeLessThan(5e-3 * (1 + Math.abs(truth)));
}

function checkCase({ scale, observationVariance, mean, logVariance, ...known }: (typeof oracle.cases)[number]): void {
  const parameters = scaled(scale, observationVariance);
  const [x, q] = [oracle.x, { mean, logVariance }];
  const grid = latentGrid(parameters);
  isKnown(logEvidence(parameters, x, grid), known.evidence);
  isKnown(elbo(parameters, x, q), known.elbo);
  isKnown({ value: klToPrior(q), error: 0 }, known.klToPrior);
  isKnown(klToPosterior(parameters, x, q, grid), known.klToPosterior);
  const quantities = quantitiesOf({ parameters, x, q, encoderQ: q });
  isKnown(quantities.elbo(), known.elbo);
  isKnown(quantities.reconstruction(), known.reconstruction);
  isKnown(quantities.klToPosterior(), known.klToPosterior);
}

describe('the spot values of tests/oracle/extreme.py', { timeout: 120_000 }, () => {
  test.each(oracle.cases)('$name', checkCase);

  test.each(oracle.bounds)('bounds on 2, 10 and 1000 draws: $name', (known) => {
    const { W1, ...rest } = scaled(known.scale, known.observationVariance);
    const parameters = { ...rest, W1: Array.from(W1, (w, i) => (i % 2 === 0 ? w : 0)) };
    const ks = known.bounds.map(({ k }) => k);
    const found = iwaeCurve(parameters, oracle.x, ks, known);
    for (const [i, { value }] of known.bounds.entries()) isKnown(found[i]!, value);
  });
});
