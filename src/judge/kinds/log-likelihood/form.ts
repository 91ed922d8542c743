import { coordinate, mostDimensions, mostObservations, outcome, toss } from '../../form/bounds.ts';
import { counted } from '../../form/counted.ts';
import { distributionFields } from '../../form/distribution-fields.ts';
import { writeDistribution } from '../../form/distribution-texts.ts';
import type { Entries } from '../../form/entries.ts';
import { exampleSingles } from '../../form/example-distributions.ts';
import type { Family } from '../../form/families.ts';
import type { Field, Texts } from '../../form/field.ts';
import { listText, rowsText } from '../../form/list-text.ts';
import { readDistribution } from '../../form/read-distribution.ts';
import type { KindForm } from '../lesson.ts';
import type { LogLikelihoodSpec } from './problem.ts';

export type ObservationField = 'observations' | 'points' | 'tosses' | 'outcomes';

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

export const logLikelihoodForm: KindForm<LogLikelihoodSpec, ObservationField> = {
  sides: { p: 'the distribution' },
  own: ['observations', 'points', 'tosses', 'outcomes'],
  fieldsOf: (family, texts) => [...distributionFields('p', family, texts), observationField(family)],
  read(entries, family) {
    const p = readDistribution(entries, family, 'p');
    return { kind: 'log-likelihood', p, observations: readObservations(entries, family) };
  },
  write({ p, observations }) {
    const { family, texts } = writeDistribution('p', p);
    return { family, texts: { ...texts, ...observationTexts(observations, family) } };
  },
  exampleOf: (family) => ({ kind: 'log-likelihood', p: exampleSingles[family], observations: examples[family] }),
};
