import type { ProblemKind } from '../problem.ts';
import {
  coordinate,
  fewestOutcomes,
  logWeight,
  mostDimensions,
  mostObservations,
  mostOutcomes,
  mostWeights,
  outcome,
  probability,
  spread,
  toss,
  weight,
} from './bounds.ts';
import type { Family } from './families.ts';

import type { ChoiceField, Field, NumberField, Side, Texts, VectorField } from './field.ts';

const spreads = {
  sd: { one: 'standard deviation', several: 'standard deviations', sign: 'σ' },
  variance: { one: 'variance', several: 'variances', sign: 'σ²' },
} as const;

const measureOf = (side: Side, texts: Texts): keyof typeof spreads =>
  texts[`${side}Given`] === 'variance' ? 'variance' : 'sd';

const givenField = (side: Side): ChoiceField => ({
  id: `${side}Given`,
  side,
  label: 'spread given as',
  name: `the measure of spread of ${side}`,
  shape: 'choice',
  choices: { sd: spreads.sd.one, variance: spreads.variance.one },
});

const meansField = (side: Side): VectorField => ({
  id: `${side}Means`,
  side,
  label: 'mean μ',
  name: `the mean of ${side}`,
  shape: 'vector',
  bounds: coordinate,
  fewest: 1,
  most: mostDimensions,
  entry: 'entry',
});

/** The fields of one distribution. */
const distributionFields = (side: Side, family: Family, texts: Texts): readonly Field[] => {
  const { one, several, sign } = spreads[measureOf(side, texts)];
  switch (family) {
    case 'normal':
      return [
        { id: `${side}Mean`, side, label: 'mean μ', name: `the mean of ${side}`, shape: 'number', bounds: coordinate },
        {
          id: `${side}Spread`,
          side,
          label: `${one} ${sign}`,
          name: `the ${one} of ${side}`,
          shape: 'number',
          bounds: spread,
        },
        givenField(side),
      ];
    case 'diagonal':
      return [
        meansField(side),
        {
          id: `${side}Spreads`,
          side,
          label: `${several} ${sign}`,
          name: `the ${several} of ${side}`,
          shape: 'vector',
          bounds: spread,
          fewest: 1,
          most: mostDimensions,
          entry: one,
        },
        givenField(side),
      ];
    case 'full':
      return [
        meansField(side),
        {
          id: `${side}Covariance`,
          side,
          label: 'covariance Σ',
          name: `the covariance of ${side}`,
          shape: 'matrix',
          bounds: coordinate,
          mostRows: mostDimensions,
          mostColumns: mostDimensions,
        },
      ];
    case 'bernoulli':
      return [
        {
          id: `${side}Probability`,
          side,
          label: 'probability of 1',
          name: `the probability of 1 under ${side}`,
          shape: 'number',
          bounds: probability,
        },
      ];
    case 'categorical':
      return [
        {
          id: `${side}Probabilities`,
          side,
          label: 'probabilities',
          name: `the probabilities of ${side}`,
          shape: 'vector',
          bounds: probability,
          fewest: fewestOutcomes,
          most: mostOutcomes,
          entry: 'probability',
        },
      ];
  }
};

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

const reconstructionField: NumberField = {
  id: 'reconstruction',
  side: null,
  label: 'reconstruction term, in nats',
  name: 'the reconstruction term',
  shape: 'number',
  bounds: coordinate,
};

const weightFields = (texts: Texts): readonly Field[] => {
  const inLogs = texts.weightsGiven === 'log-weights';
  return [
    {
      id: 'weights',
      side: null,
      label: inLogs ? 'log-weights log w' : 'weights w',
      name: inLogs ? 'the log-weights' : 'the weights',
      shape: 'vector',
      bounds: inLogs ? logWeight : weight,
      fewest: 1,
      most: mostWeights,
      entry: inLogs ? 'log-weight' : 'weight',
    },
    {
      id: 'weightsGiven',
      side: null,
      label: 'given as',
      name: 'what the weights are given as',
      shape: 'choice',
      choices: { weights: 'weights', 'log-weights': 'log-weights' },
    },
  ];
};

const flowVector = (id: 'w' | 'u' | 'z'): VectorField => ({
  id,
  side: null,
  label: id,
  name: id,
  shape: 'vector',
  bounds: coordinate,
  fewest: 1,
  most: mostDimensions,
  entry: 'entry',
});

const flowFields: readonly Field[] = [
  flowVector('w'),
  flowVector('u'),
  { id: 'b', side: null, label: 'b', name: 'b', shape: 'number', bounds: coordinate },
  flowVector('z'),
  {
    id: 'constrained',
    side: null,
    label: 'u constrained, so that the flow can be inverted',
    name: 'whether u is constrained',
    shape: 'choice',
    choices: { no: 'no', yes: 'yes' },
  },
];

/**
 * The fields of a problem, in the order of the form. What spreads and weights are given as, in `texts`, decides what their
 * fields are called and allow; standard deviations and weights unless told. A kind without distributions ignores the
 * family.
 */
export const fieldsOf = (kind: ProblemKind, family: Family, texts: Texts = {}): readonly Field[] => {
  const of = (side: Side): readonly Field[] => distributionFields(side, family, texts);
  switch (kind) {
    case 'entropy':
      return of('p');
    case 'log-likelihood':
      return [...of('p'), observationField(family)];
    case 'elbo':
      return [reconstructionField, ...of('q'), ...of('p')];
    case 'iwae':
      return weightFields(texts);
    case 'planar-flow':
      return flowFields;
    default:
      return [...of('q'), ...of('p')];
  }
};
