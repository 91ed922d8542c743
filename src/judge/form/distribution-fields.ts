import { coordinate, fewestOutcomes, mostDimensions, mostOutcomes, probability, spread } from './bounds.ts';
import type { Family } from './families.ts';
import type { ChoiceField, Field, Side, Texts, VectorField } from './field.ts';

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
export const distributionFields = (side: Side, family: Family, texts: Texts): readonly Field[] => {
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

/** The fields of two distributions, q first. */
export const pairFields = (family: Family, texts: Texts): readonly Field[] => [
  ...distributionFields('q', family, texts),
  ...distributionFields('p', family, texts),
];
