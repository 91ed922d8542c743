import { kl } from '../../../../math/index.ts';
import { computedText } from '../../../format.ts';
import {
  addTerms,
  coordinatePairs,
  gaussianTerms,
  termsOfPair,
  divergenceOf,
  type CoordinatePair,
  type GaussianTerms,
} from '../../../gaussian-terms.ts';
import type { Pair } from '../../../problem.ts';
import { closedFormMisconceptions } from './closed-form.ts';
import { seldomGaussianMistakes } from './seldom-gaussian.ts';
import type { Misconception, Slips, Working } from '../../../misconceptions/misconception.ts';
import { logarithmScale } from '../../../misconceptions/logarithms.ts';
import { unitMisconceptions, written } from '../../../misconceptions/units.ts';
import { spreadWith } from '../../../misconceptions/spreads.ts';

/** The mistakes about the direction and the sign, which every divergence invites. */
export const directionMisconceptions = ({ q, p }: Pair): readonly Misconception[] => [
  {
    id: 'reversed-direction',
    step: 'definition',
    clause: 'the direction is reversed',
    message: `This is the other direction, D(p\u00a0‖\u00a0q)\u00a0=\u00a0${computedText(kl(p, q))}. The question is D(q\u00a0‖\u00a0p): the expectation is under q, the distribution before the bars.`,
  },
  {
    id: 'wrong-sign',
    step: 'definition',
    clause: 'the sign is turned round',
    message:
      'The sign is turned round: in the ELBO the divergence is subtracted, which may be where the minus came from.',
  },
];

/** The terms of one coordinate. exp(log σ²) taken for σ leaves the logarithm right and squares every other spread. */
const coordinateTerms = (pair: CoordinatePair, slips: Slips): GaussianTerms => {
  const [sdQ, sdP] = [spreadWith(pair.sdQ, slips), spreadWith(pair.sdP, slips)];
  const power = slips.has('exp-log-variance-as-sd') ? 2 : 1;
  const right = termsOfPair({ ...pair, sdQ: sdQ ** power, sdP: sdP ** power });
  const difference = pair.meanQ - pair.meanP;
  const unsquared = slips.get('mean-not-squared') === 0 ? difference : Math.abs(difference);
  return {
    ...right,
    logRatio: right.logRatio / power,
    shift: slips.has('mean-not-squared') ? unsquared / sdP ** (2 * power) : right.shift,
  };
};

/** The coordinates that are summed: all, or, by form, one of them alone or all but one. */
const chosen = (coordinates: readonly GaussianTerms[], slips: Slips): readonly GaussianTerms[] => {
  const form = slips.get('one-dimension-only');
  if (form === undefined) return coordinates;
  const index = form % coordinates.length;
  return coordinates.filter((_, i) => (i === index) === form < coordinates.length);
};

/** The terms whose half is the divergence, with the mistakes in them. */
const termsWith = ({ q, p }: Pair, slips: Slips): GaussianTerms | null => {
  const pair = slips.has('reversed-direction') ? { q: p, p: q } : { q, p };
  const coordinates = coordinatePairs(pair);
  if (coordinates === null) return gaussianTerms(pair);
  return addTerms(
    chosen(
      coordinates.map((coordinate) => coordinateTerms(coordinate, slips)),
      slips,
    ),
  );
};

const logRatioWith = (logRatio: number, slips: Slips): number => {
  if (slips.has('missing-log-term')) return 0;
  const sign = slips.has('log-sign-flipped') || slips.has('determinant-inverted') ? -1 : 1;
  return ((sign * logRatio) / (slips.has('log-sd-for-log-variance') ? 2 : 1)) * logarithmScale(slips);
};

/** ½(logRatio + trace + shift − dimensions), with the mistakes in it. */
export const gaussianDivergenceWith = (pair: Pair, slips: Slips): number => {
  const terms = termsWith(pair, slips);
  if (terms === null) return NaN;
  const divergence = divergenceOf({
    logRatio: logRatioWith(terms.logRatio, slips),
    trace: slips.has('trace-forgotten') ? 0 : terms.trace,
    shift: terms.shift,
    dimensions: slips.has('missing-minus-one') ? 0 : terms.dimensions,
  });
  const scale = slips.has('missing-half') ? 2 : 1;
  return (scale * divergence) / (slips.has('mean-over-dimensions') ? terms.dimensions : 1);
};

export const gaussianDivergence = (pair: Pair): Working => ({
  misconceptions: [...directionMisconceptions(pair), ...unitMisconceptions, ...closedFormMisconceptions(pair)],
  value: (slips) => written(gaussianDivergenceWith(pair, slips), slips),
  seldom: () => seldomGaussianMistakes(pair),
});
