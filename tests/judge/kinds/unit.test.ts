import { describe, expect, test } from 'vitest';
import { judge, problemFrom, statementOf, type ProblemSpec } from '../../../src/judge/index.ts';

describe('the unit that is asked for', () => {
  const codes: ProblemSpec = { kind: 'code-bits', grids: [[32, 32]], words: 512 };
  const clouds: ProblemSpec = { kind: 'frechet', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
  const ratio: ProblemSpec = {
    kind: 'compression-ratio',
    image: [128, 128, 3],
    depth: 8,
    grids: [[32, 32]],
    words: 512,
  };
  const verdictOn = (spec: ProblemSpec, answer: string) => judge(problemFrom(spec), answer);

  test('is that of an answer that names none', () => {
    expect(statementOf(codes).unit).toBe('bits');
    expect(verdictOn(codes, '9216').verdict).toBe('correct');
    expect(verdictOn(codes, '9216 bits').verdict).toBe('correct');
    expect(verdictOn(codes, '6388 nats').verdict).toBe('correct');
    expect(verdictOn(codes, '6388.04').misconceptions.map(({ id }) => id)).toEqual(['answer-in-nats']);
    expect(verdictOn(codes, '9216 nats').misconceptions.map(({ id }) => id)).toEqual(['bits-called-nats']);
  });

  test('may be named with what it is counted by', () => {
    const image: ProblemSpec = { kind: 'bits-per-dimension', logDensity: 12.361, dimensions: 9, depth: 8 };
    for (const answer of [
      '6.0185 bits/dim',
      '6.0185 bits per dimension',
      '6.0185 bpd',
      'bpd = 6.0185',
      '4.1717 nats/dim',
    ])
      expect(verdictOn(image, answer).verdict).toBe('correct');
  });

  test.each([
    '42.67×',
    '42.67x',
    '42.67 ×',
    'r = 42.67 x',
    '42.67 : 1',
    '42.67:1',
    '42.67 to 1',
    '42.67 times',
    '128/3 : 1',
    '128/3×',
    'a factor of 42.67',
    'factor of 42.67',
  ])('of a ratio is the factor’s own sign: %s', (answer) => expect(verdictOn(ratio, answer).verdict).toBe('correct'));

  test.each(['1:42.67', '1/42.67', '×', '2 : 42.67', '42.67 to'])(
    'no ratio the other way round is taken for it: %s',
    (answer) => expect(verdictOn(ratio, answer).verdict).not.toBe('correct'),
  );

  test.each(['9216×', '9216 : 1', '9216 x'])('is no factor’s sign where there is one: %s', (answer) =>
    expect(verdictOn(codes, answer).verdict).toBe('unreadable'),
  );

  test('does not count where there is none: no nats become bits', () => {
    expect(statementOf(clouds).unit).toBeNull();
    for (const answer of ['45', '45 bits', '45 nats']) expect(verdictOn(clouds, answer).verdict).toBe('correct');
    expect(verdictOn(clouds, '45 bits').echo?.notes).toEqual([
      'This number has no unit: the one that is written does not count.',
    ]);
    expect(verdictOn(clouds, '31.19').misconceptions).toEqual([]);
    expect(judge(problemFrom(clouds), '45', { unit: 'bits' }).verdict).toBe('correct');
  });
});
