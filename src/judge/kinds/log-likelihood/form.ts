import { coordinate, mostDimensions, mostObservations, outcome, toss } from '../../form/bounds.ts';
import { distributionFields } from '../../form/distribution-fields.ts';
import { writeDistribution } from '../../form/distribution-texts.ts';
import { exampleSingles } from '../../form/example-distributions.ts';
import type { Family } from '../../form/families.ts';
import type { Field, Texts } from '../../form/field.ts';
import { listText, rowsText } from '../../form/list-text.ts';
import { families } from '../../form/families.ts';
import type { KindForm } from '../form.ts';
import type { LogLikelihoodSpec } from './problem.ts';

type ObservationField = 'observations' | 'points' | 'tosses' | 'outcomes';

const observed = { side: null, shape: 'vector', fewest: 1, most: mostObservations, entry: 'observation' } as const;

/** The observations of a log-likelihood, which look different for each family. */
const observationField = (family: Family): Field => {
  switch (family) {
    case 'normal':
      return { ...observed, id: 'observations', label: 'observations x', name: 'the observations', bounds: coordinate };
    case 'bernoulli':
      return {
        ...observed,
        id: 'tosses',
        label: 'observations, 0 or 1',
        name: 'the observations',
        bounds: toss,
      };
    case 'categorical':
      return {
        ...observed,
        id: 'outcomes',
        label: 'outcomes observed, counted from 0',
        name: 'the outcomes',
        bounds: outcome,
      };
    default:
      return {
        id: 'points',
        side: null,
        label: 'observations x, one a row',
        name: 'the observations',
        shape: 'matrix',
        bounds: coordinate,
        mostRows: mostObservations,
        mostColumns: mostDimensions,
      };
  }
};

const observationTexts = (observations: readonly (number | readonly number[])[], family: Family): Texts => {
  const rows = observations.map((x) => [x].flat());
  if (family === 'diagonal' || family === 'full') return { points: rowsText(rows) };
  const list = listText(rows.flat());
  if (family === 'normal') return { observations: list };
  return family === 'bernoulli' ? { tosses: list } : { outcomes: list };
};

const examples: Readonly<Record<Family, readonly (number | readonly number[])[]>> = {
  normal: [2, 5],
  diagonal: [
    [2, 1],
    [0, -4],
  ],
  full: [
    [2, 1],
    [0, -4],
  ],
  bernoulli: [1, 0, 1, 1],
  categorical: [0, 2, 0, 1],
};

export const logLikelihood: KindForm<LogLikelihoodSpec, ObservationField> = {
  name: 'Log-likelihood',
  chapter: 'toy-vae',
  asked: 'The sum of $\\log \\p$ over the observations.',
  sides: { p: 'the distribution' },
  families,
  own: ['observations', 'points', 'tosses', 'outcomes'],
  fieldsOf: (family, texts) => [...distributionFields('p', family, texts), observationField(family)],
  write({ p, observations }) {
    const { family, texts } = writeDistribution('p', p);
    return { family, texts: { ...texts, ...observationTexts(observations, family) } };
  },
  exampleOf: (family) => ({ kind: 'log-likelihood', p: exampleSingles[family], observations: examples[family] }),
};
