import { describe, expect, test } from 'vitest';
import { seldomMistakes, singleMistakes, type Candidate } from '../../../src/judge/candidates.ts';
import { problemFrom, type ProblemSpec } from '../../../src/judge/index.ts';
import { workingOf } from '../../../src/judge/misconceptions/index.ts';
import { sampleSpecs } from '../sample-specs.ts';
import { expectAsRead, pageOf, type Pieces } from './written-out.ts';

const listed = (candidates: readonly Candidate[]): string =>
  candidates
    .flatMap(({ mistakes, values }) =>
      mistakes.map(({ id, step, clause, message, unit }) => {
        const worth = values.map((value) => String(Number(value.toPrecision(9)))).join(', ');
        return `${id} (${step}${unit ? `, ${unit}` : ''}): ${clause}\n    ${message}\n    ${worth}`;
      }),
    )
    .join('\n');

const writtenOut = (spec: ProblemSpec): string => {
  const working = workingOf(problemFrom(spec));
  const seldom = listed(seldomMistakes(working));
  return `${listed(singleMistakes(working))}${seldom && `\nNow and then:\n${seldom}`}`;
};

/** One problem of every kind and family: more draws and weights have no mistakes of their own. */
const specs = sampleSpecs.filter((spec) => spec.kind !== 'elbo' || !('covariance' in spec.q));
const pieces: Pieces = new Map(specs.map((spec) => [JSON.stringify(spec), () => writtenOut(spec)]));
const page = pageOf('mistakes', pieces);

describe('the mistakes of a problem, their values and their sentences read as their page says', () => {
  test.each([...pieces.keys()])('%s', (heading) => {
    expectAsRead(page, pieces, heading);
  });

  test('and the page has nothing else', () => {
    expect([...page.keys()]).toEqual([...pieces.keys()]);
  });
});
