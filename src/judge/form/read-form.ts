import type { ProblemKind } from '../problem.ts';
import type { ProblemSpec } from '../spec.ts';
import { Entries, type Problems, type Readings } from './entries.ts';
import type { Family } from './families.ts';
import type { Texts } from './field.ts';
import { readDistribution, readPair } from './read-distribution.ts';
import { counted } from './read-field.ts';

export type FormReading =
  | { readonly ok: true; readonly spec: ProblemSpec; readonly readings: Readings }
  | { readonly ok: false; readonly problems: Problems; readonly readings: Readings };

const readObservations = (entries: Entries, family: Family): readonly (number | readonly number[])[] => {
  switch (family) {
    case 'normal':
      return entries.vector('observations');
    case 'bernoulli':
      return entries.vector('tosses');
    case 'categorical': {
      const outcomes = entries.vector('outcomes');
      const count = entries.vector('pProbabilities').length;
      if (entries.isRead('outcomes', 'pProbabilities') && outcomes.some((outcome) => outcome >= count)) {
        entries.refuse('outcomes', `The outcomes of p are counted from 0 to ${count - 1}.`);
      }
      return outcomes;
    }
    default: {
      const points = entries.matrix('points');
      const dimensions = entries.vector('pMeans').length;
      if (entries.isRead('points', 'pMeans') && points.some((point) => point.length !== dimensions)) {
        entries.refuse(
          'points',
          `Each observation has ${counted(points[0]?.length ?? 0, 'number')}, and p has ${counted(dimensions, 'dimension')}. Part observations by semicolons, and their numbers by spaces.`,
        );
      }
      return points;
    }
  }
};

const readFlow = (entries: Entries): ProblemSpec => {
  const [w, u, z] = [entries.vector('w'), entries.vector('u'), entries.vector('z')];
  const constrained = entries.choice('constrained') === 'yes';
  for (const id of ['u', 'z'] as const) {
    const length = entries.vector(id).length;
    if (entries.isRead('w', id) && length !== w.length) {
      entries.refuse(id, `Here w has ${counted(w.length, 'entry')}, and ${id} has ${length}. Give as many.`);
    }
  }
  if (constrained && entries.isRead('w') && w.every((entry) => entry === 0)) {
    entries.refuse('w', 'Where u is constrained, w cannot be zero: û divides by its length.');
  }
  return { kind: 'planar-flow', w, u, b: entries.number('b'), z, ...(constrained && { constrained }) };
};

const specOf = (entries: Entries, kind: ProblemKind, family: Family): ProblemSpec => {
  switch (kind) {
    case 'divergence':
      return readPair(entries, family);
    case 'cross-entropy':
      return { kind, ...readPair(entries, family) };
    case 'entropy':
      return { kind, p: readDistribution(entries, family, 'p') };
    case 'log-likelihood': {
      const p = readDistribution(entries, family, 'p');
      return { kind, p, observations: readObservations(entries, family) };
    }
    case 'elbo':
      return { kind, reconstruction: entries.number('reconstruction'), ...readPair(entries, family) };
    case 'iwae': {
      const weights = entries.vector('weights');
      return entries.choice('weightsGiven') === 'log-weights' ? { kind, logWeights: weights } : { kind, weights };
    }
    case 'planar-flow':
      return readFlow(entries);
  }
};

/**
 * Reads the form of a problem: the problem as plain data, or a sentence for each field that cannot be used. Spreads stay
 * what they were given as. Never throws, for any texts; a field that is missing counts as blank.
 */
export const readForm = (kind: ProblemKind, family: Family, texts: Texts): FormReading => {
  const entries = new Entries(kind, family, texts);
  const spec = specOf(entries, kind, family);
  const { problems, readings } = entries;
  return Object.keys(problems).length > 0 ? { ok: false, problems, readings } : { ok: true, spec, readings };
};
