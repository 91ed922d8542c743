import { expect } from 'vitest';
import { problemFrom, type ProblemSpec } from '../../src/judge/index.ts';
import { workingOf } from '../../src/judge/misconceptions/index.ts';

/** What each mistake gives, worked out by its own formula; a list where it can be made in several ways. */
export type Worked = Readonly<Record<string, number | readonly number[]>>;

/** The unit’s mistakes and the sign’s, which are the same everywhere. */
export const written = (truth: number): Worked => ({
  'wrong-sign': -truth,
  'answer-in-bits': truth / Math.LN2,
  'nats-called-bits': truth * Math.LN2,
});

/** The ids of the mistakes that are made now and then: a problem may give one of them the number of a commoner one. */
export const seldomIds = (spec: ProblemSpec): ReadonlySet<string> =>
  new Set(
    workingOf(problemFrom(spec))
      .seldom()
      .map(({ id }) => id),
  );

/** Compares every mistake that the judge knows of the problem; none may be missing from the table, nor be too many. */
export const expectMistakes = (spec: ProblemSpec, truth: number, worked: Worked): void => {
  const { misconceptions, value } = workingOf(problemFrom(spec));
  expect(value(new Map())).toBeCloseTo(truth, 9);
  expect(misconceptions.map(({ id }) => id).sort()).toEqual(Object.keys(worked).sort());
  for (const { id, forms = 1 } of misconceptions) {
    const made = Array.from({ length: forms }, (_, form) => value(new Map([[id, form]])));
    const byHand = [worked[id] ?? NaN].flat();
    expect(byHand, id).toHaveLength(forms);
    byHand.forEach((hand, form) => expect(made[form], `${id}, form ${form}`).toBeCloseTo(hand, 9));
  }
};
