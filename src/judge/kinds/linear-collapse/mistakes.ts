import { everyLogarithmBase10, logarithmScale } from '../../misconceptions/logarithms.ts';
import type { Misconception, Slips, Working } from '../../misconceptions/misconception.ts';
import { unitMisconceptions, written } from '../../misconceptions/units.ts';
import { total } from '../../total.ts';
import type { LinearCollapseProblem } from './problem.ts';

const always: readonly Misconception[] = [
  {
    id: 'beta-forgotten',
    step: 'formula',
    clause: 'β is left out',
    message: 'β is missing. It raises the level that λ must stand above: the level is βσ², and not σ².',
  },
  {
    id: 'missing-half',
    step: 'formula',
    clause: 'the factor ½ is missing',
    message: 'The factor ½ is missing: this is twice the value.',
  },
  {
    id: 'sd-as-variance',
    step: 'substitution',
    clause: 'a standard deviation stands where the variance belongs',
    message: 'σ stands where σ² belongs: the variance of the decoder was given, and its root was taken.',
  },
  {
    id: 'variance-as-sd',
    step: 'substitution',
    clause: 'a variance stands where the standard deviation belongs',
    message: 'The variance σ² of the decoder was taken for σ, and squared once more.',
  },
  {
    id: 'noise-forgotten',
    step: 'formula',
    clause: 'the logarithm is of λ alone',
    message: 'This is ½\u00a0log\u00a0λ. What counts is how far λ stands above the level βσ².',
  },
  {
    id: 'beta-inverted',
    step: 'formula',
    clause: 'β multiplies λ',
    message: 'β stands on the wrong side: it multiplies σ², so that a larger β lets less through.',
  },
  {
    id: 'one-added',
    step: 'formula',
    clause: 'a 1 is added in the logarithm',
    message:
      'A 1 was added in the logarithm. λ is all the variance of the data along the latent, the noise included: at the optimum the decoder’s own part is λ\u00a0−\u00a0βσ².',
  },
  {
    id: 'wrong-sign',
    step: 'formula',
    clause: 'the quotient is upside down',
    message: 'The quotient is upside down: λ stands over βσ².',
  },
  ...unitMisconceptions,
  everyLogarithmBase10,
];

const negativeForZero: Misconception = {
  id: 'negative-for-zero',
  step: 'logarithm',
  clause: 'a latent below the level is counted with a negative number',
  message: 'A latent whose λ lies below the level βσ² has collapsed: it carries 0, and no negative number of nats.',
};

const ofSeveral: readonly Misconception[] = [
  {
    id: 'mean-over-latents',
    step: 'sum',
    clause: 'the latents were averaged',
    message: 'The latents were averaged. The question asks what they carry together: their sum.',
  },
  {
    id: 'largest-latent-only',
    step: 'sum',
    clause: 'only the largest λ is counted',
    message: 'Only the latent with the largest λ was counted. Every λ above the level carries something.',
  },
];

const misconceptionsOf = ({ eigenvalues, variance, beta }: LinearCollapseProblem): readonly Misconception[] => {
  const alive = eigenvalues.filter((eigenvalue) => eigenvalue > beta * variance);
  return [
    ...always,
    ...(alive.length < eigenvalues.length ? [negativeForZero] : []),
    ...ofSeveral.filter(({ id }) => (id === 'mean-over-latents' ? eigenvalues : alive).length > 1),
  ];
};

/** The level that λ is compared with, with the mistakes in it. */
const levelWith = ({ variance, beta }: LinearCollapseProblem, slips: Slips): number => {
  const width = slips.has('sd-as-variance') ? Math.sqrt(variance) : variance;
  const noise = slips.has('noise-forgotten') ? 1 : slips.has('variance-as-sd') ? width * width : width;
  if (slips.has('beta-forgotten') || slips.has('noise-forgotten')) return noise;
  return slips.has('beta-inverted') ? noise / beta : noise * beta;
};

/** Of these two, or more, each takes the place of the other. */
const excluding: readonly (readonly string[])[] = [
  ['beta-forgotten', 'beta-inverted', 'noise-forgotten'],
  ['sd-as-variance', 'variance-as-sd', 'noise-forgotten'],
  ['mean-over-latents', 'largest-latent-only'],
];

export const linearCollapseWorking = (problem: LinearCollapseProblem): Working => ({
  misconceptions: misconceptionsOf(problem),
  value(slips) {
    if (excluding.some((ids) => ids.filter((id) => slips.has(id)).length > 1)) return NaN;
    const level = levelWith(problem, slips);
    const terms = problem.eigenvalues.map((eigenvalue) => {
      const quotient = eigenvalue / level + (slips.has('one-added') ? 1 : 0);
      const half = (slips.has('missing-half') ? 1 : 0.5) * Math.log(quotient) * logarithmScale(slips);
      return slips.has('negative-for-zero') || slips.has('noise-forgotten') ? half : Math.max(0, half);
    });
    if (slips.has('largest-latent-only')) return written(Math.max(...terms), slips);
    return written(total(terms) / (slips.has('mean-over-latents') ? terms.length : 1), slips);
  },
  seldom: () => [],
});
