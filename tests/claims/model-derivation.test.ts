import { describe, expect, test } from 'vitest';
import { checkDerivation } from '../../src/claims/derivation-check.ts';
import {
  closedForm,
  defaultsOf,
  defineModelDerivation,
  derivationAt,
  isOnModel,
  type ModelDerivation,
} from '../../src/claims/derivation.ts';
import { randomSource } from '../../src/math/index.ts';
import {
  bookImages,
  bookModel,
  defaultSubject,
  notesImage,
  quantitiesOf,
  subjectAt,
} from '../../src/models/toy-vae/index.ts';
import { randomImage, randomParameters } from '../models/toy-vae/fixtures.ts';
import { derivationFiles, faultsAt } from './derivation-files.ts';
import twoWays from './two-ways-to-the-gap.ts';

const onModel = Object.entries(derivationFiles).flatMap(([path, derivation]): [string, ModelDerivation][] =>
  isOnModel(derivation) ? [[path, derivation]] : [],
);

/** Where the lines are tried: made once, so that all derivations share what is remembered of each. */
const subjects = {
  'the book’s model, its first image, the encoder’s q': defaultSubject,
  'another image, a q moved and narrowed': subjectAt(bookModel, bookImages[5]!, { shift: [0.7, -1.1], scale: 0.4 }),
  'the notes’ image': subjectAt(bookModel, notesImage),
  'an image of no direction, a q as far away and as narrow as the fields allow': subjectAt(
    bookModel,
    new Array<number>(9).fill(0.5),
    { shift: [-3, 3], scale: 0.25 },
  ),
  'a wide q': subjectAt(bookModel, bookImages[17]!, { shift: [0, 0], scale: 4 }),
  'a random model with a smaller observation variance, q moved and narrowed': subjectAt(
    { ...randomParameters(8, 0.5), observationVariance: 0.05 },
    [...randomImage(8)],
    { shift: [0.5, 0.5], scale: 0.8 },
  ),
};

/** Points of the ranges of a derivation's own numbers: those it starts at, and others that the seed picks. */
function placeOf({ parameters }: ModelDerivation, seed: number): Record<string, number> {
  if (seed === 0) return defaultsOf({ parameters });
  const source = randomSource(seed);
  const anywhere = Object.entries(parameters).map(([name, { min, max, step }]) => [
    name,
    min + step * Math.floor(source.uniform() * ((max - min) / step)),
  ]);
  return Object.fromEntries(anywhere) as Record<string, number>;
}

describe.for([['tests: two ways to the gap', twoWays] as const, ...onModel])('%s', ([, derivation]) => {
  test.for(Object.entries(subjects).map(([name, subject], seed) => ({ name, subject, seed })))(
    'stands line by line at $name',
    { timeout: 60_000 },
    ({ subject, seed }) => {
      expect(faultsAt(derivationAt(derivation, subject), placeOf(derivation, seed))).toEqual([]);
    },
  );
});

/** The book's model with an encoder whose first log variance is −80 for every image: z is its mean, to the last digit. */
const verySure = subjectAt(
  {
    ...bookModel,
    W4: Array.from(bookModel.W4, (weight, i) => (i >= 12 && i < 18 ? 0 : weight)),
    b4: Array.from(bookModel.b4, (bias, i) => (i === 2 ? -80 : bias)),
  },
  bookImages[0]!,
);

test.for(onModel)('%s has no line that fails where the encoder is very sure', ([, derivation]) => {
  const lines = checkDerivation(derivationAt(derivation, verySure), defaultsOf(derivation));
  expect(
    lines.filter(({ verdict }) => verdict === 'fails').map(({ id, offBy, error }) => ({ id, offBy, error })),
  ).toEqual([]);
});

describe('a model derivation', () => {
  test('becomes a derivation in its own numbers once the subject is fixed', () => {
    const [evidence, meanWeight, bound] = checkDerivation(derivationAt(twoWays, defaultSubject), { share: 0.25 });
    const { logEvidence, elbo, klToPosterior } = quantitiesOf(defaultSubject);
    expect(evidence?.value).toBe(logEvidence().value);
    expect(meanWeight?.verdict).toBe('agrees');
    expect(bound?.value).toBeCloseTo(elbo().value + 0.25 * klToPosterior().value, 10);
    expect(bound?.slack?.value).toBeCloseTo(0.75 * klToPosterior().value, 10);
  });

  test('moves with the model, the image and q', () => {
    const values = Object.values(subjects).map(
      (subject) => checkDerivation(derivationAt(twoWays, subject), { share: 0 })[2]!.value,
    );
    expect(new Set(values).size).toBe(values.length);
  });

  test('has a line that is wrong by a millionth found out, and one by the rounding of its integrals forgiven', () => {
    const off = (by: number) => {
      const { lines } = twoWays;
      const shifted = { ...lines[1]!, value: () => closedForm(quantitiesOf(defaultSubject).logEvidence().value + by) };
      const derivation = { ...twoWays, lines: [lines[0]!, shifted] };
      return checkDerivation(derivationAt(derivation, defaultSubject))[1]!.verdict;
    };
    expect(off(1e-6)).toBe('fails');
    expect(off(1e-11)).toBe('agrees');
  });

  test('that is not well formed is refused', () => {
    const broken = () => defineModelDerivation({ ...twoWays, lines: twoWays.lines.slice(1) });
    expect(broken).toThrow(/its first line's relation must be “start”/);
  });
});
