import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDerivation } from '../../src/claims/derivation-check.ts';
import {
  closedForm,
  defaultsOf,
  defineDerivation,
  isOnModel,
  quadratureSum,
  type Derivation,
  type Line,
} from '../../src/claims/derivation.ts';
import { derivationFiles as files, faultsAt, nameOf } from './derivation-files.ts';

const inParameters = Object.entries(files).flatMap(([path, derivation]): [string, Derivation][] =>
  isOnModel(derivation) ? [] : [[path, derivation]],
);
// Below it a double has fewer digits than the comparison asks for.
const smallestNormal = 2 ** -1022;

const line = (id: string, relation: Line['relation'], value: number, more: Partial<Line> = {}): Line => ({
  id,
  relation,
  tex: id,
  reason: 'because',
  value: () => closedForm(value),
  ...more,
});
const derive = (...lines: Line[]) => defineDerivation({ title: 'test', setting: '', parameters: {}, lines });
const slackOf = (value: number) => ({ slack: { says: 'slack', value: () => closedForm(value) } });

describe.for(inParameters)('%s', ([, derivation]) => {
  test('every line stands to the line above it as its sign says, at the defaults', () => {
    expect(faultsAt(derivation, defaultsOf(derivation))).toEqual([]);
  });

  test('and wherever the reader may move the parameters', () => {
    const domains = Object.entries(derivation.parameters).map(([name, { min, max }]) => [
      name,
      fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < smallestNormal ? 0 : value)),
    ]);
    const anywhere = fc.record(Object.fromEntries(domains) as Record<string, fc.Arbitrary<number>>);
    fc.assert(
      fc.property(anywhere, (parameters) => {
        expect(faultsAt(derivation, parameters)).toEqual([]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('and at the corners of their ranges', () => {
    const corners = Object.entries(derivation.parameters).reduce<Record<string, number>[]>(
      (soFar, [name, { min, max }]) => soFar.flatMap((at) => [min, max].map((end) => ({ ...at, [name]: end }))),
      [{}],
    );
    for (const corner of corners) expect(faultsAt(derivation, corner), JSON.stringify(corner)).toEqual([]);
  });
});

test.for(Object.keys(files))('%s has a file name of its own among all derivations', (path) => {
  const file = path.replace(/^.*\//, '');
  expect(Object.keys(files).filter((other) => other.endsWith(`/${file}`))).toHaveLength(1);
});

test('the Gaussian derivation has seven lines, all 8.3100 at mean 4 and standard deviation 1.6', () => {
  const [, gaussian] = inParameters.find(([path]) => nameOf(path) === '05-divergence/closed-form') ?? [];
  const lines = checkDerivation(gaussian ?? derive());
  expect(lines.map(({ value }) => value.toFixed(4))).toEqual(new Array(7).fill('8.3100'));
  expect(lines.map(({ method }) => method)).toEqual([
    ...new Array<string>(5).fill('quadrature'),
    'closed form',
    'closed form',
  ]);
});

describe('a line that is wrong', () => {
  test('fails by as much as it is off, and withdraws the mark of the line above only at the start', () => {
    const [start, wrong, next] = checkDerivation(
      derive(line('a', 'start', 2), line('b', '=', 2.5), line('c', '=', 2.5)),
    );
    expect(start?.verdict).toBe('uncertain');
    expect(wrong).toMatchObject({ verdict: 'fails', offBy: 0.5 });
    expect(next?.verdict).toBe('agrees');
  });

  test('fails when it is off by two parts in a thousand million, and not by a tenth of one', () => {
    const at = (factor: number) => checkDerivation(derive(line('a', 'start', 8.31), line('b', '=', 8.31 * factor)));
    expect(at(1 + 2e-9)[1]?.verdict).toBe('fails');
    expect(at(1 + 1e-10)[1]?.verdict).toBe('agrees');
  });

  test('fails when it is not a number, or infinite where the line above is finite', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(checkDerivation(derive(line('a', 'start', 1), line('b', '=', value)))[1]?.verdict).toBe('fails');
    }
  });

  test('is uncertain, not right, when its quadrature cannot vouch for the digits', () => {
    const loose = line('b', '=', 1, { value: () => quadratureSum(0, { value: 1, error: 1e-6 }) });
    expect(checkDerivation(derive(line('a', 'start', 1), loose))[1]?.verdict).toBe('uncertain');
  });
});

describe('a line that rewrites the one above it', () => {
  const rewriting = (value: number, relation: Line['relation'] = '=') =>
    derive(line('a', 'start', 1), line('b', relation, value, { rewrites: true }), line('c', '=', 1));

  test('says so, and fails as any other where it is off', () => {
    expect(checkDerivation(rewriting(1)).map(({ rewrites }) => rewrites)).toEqual([undefined, true, undefined]);
    expect(checkDerivation(rewriting(1.5))[1]).toMatchObject({ verdict: 'fails', offBy: 0.5 });
  });

  test('vouches for no first line: the next line that is an integral of its own does', () => {
    expect(checkDerivation(rewriting(1))[0]?.verdict).toBe('agrees');
    const alone = derive(line('a', 'start', 1), line('b', '=', 1, { rewrites: true }));
    expect(checkDerivation(alone)[0]?.verdict).toBe('uncertain');
  });

  test('is found out where it lies further off than rounding, though within the tolerance', () => {
    expect(faultsAt(rewriting(1 + 1e-15), {})).toEqual([]);
    expect(faultsAt(rewriting(1 + 1e-10), {})).toEqual(['b does not rewrite the line above it']);
  });

  test('is refused where its sign is not “=”', () => {
    expect(() => rewriting(1, 'start')).toThrow(/line “b” cannot rewrite the line above it: its relation is not “=”/);
  });
});

describe('an inequality', () => {
  test('holds with its slack, and the slack is what it is said to be', () => {
    const [, below] = checkDerivation(derive(line('a', 'start', -2), line('b', '≤', -0.5, slackOf(1.5))));
    expect(below).toMatchObject({ verdict: 'holds', slack: { value: 1.5, verdict: 'agrees' } });
    const [, above] = checkDerivation(derive(line('a', 'start', 3), line('b', '≥', 1, slackOf(2))));
    expect(above).toMatchObject({ verdict: 'holds', slack: { value: 2, verdict: 'agrees' } });
  });

  test('fails when it runs the other way, and its slack fails when it is something else', () => {
    const [, reversed] = checkDerivation(derive(line('a', 'start', 1), line('b', '≤', 0.25, slackOf(0.75))));
    expect(reversed).toMatchObject({ verdict: 'fails', offBy: 0.75, slack: { verdict: 'fails', offBy: 1.5 } });
  });

  test('holds between minus infinity and anything, with no slack to measure between two infinities', () => {
    const [, finite, zero] = checkDerivation(
      derive(
        line('a', 'start', -Infinity),
        line('b', '≤', -Infinity, slackOf(0)),
        line('c', '≤', 0, slackOf(Infinity)),
      ),
    );
    expect(finite).toMatchObject({ verdict: 'holds', slack: null });
    expect(zero).toMatchObject({ verdict: 'holds', slack: { value: Infinity, verdict: 'agrees' } });
  });
});

test('a derivation that is not well formed is refused by a sentence that names every fault', () => {
  const refusal = () =>
    defineDerivation({
      title: 'Broken',
      setting: '',
      parameters: { mean: { label: 'mean', symbol: 'μ', default: 9, min: 0, max: 1, step: 1, colour: 'encoder' } },
      lines: [line('a', '=', 1), line('a', '≤', 1), line('c', 'start', 1, slackOf(1))],
    });
  expect(refusal).toThrow(/first line's relation must be “start”/);
  expect(refusal).toThrow(/line “c” cannot be a second start/);
  expect(refusal).toThrow(/two lines are called “a”/);
  expect(refusal).toThrow(/line “a” must have a slack exactly when/);
  expect(refusal).toThrow(/mean = 9 is not between 0 and 1/);
  expect(() => derive(line('a', 'start', 1))).toThrow(/at least two lines/);
});
