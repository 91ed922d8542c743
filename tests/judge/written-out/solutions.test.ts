import { describe, expect, test } from 'vitest';
import { solve, solveTurned, type PairSpec, type ProblemSpec, type Solution } from '../../../src/judge/index.ts';
import { statementOf } from '../../../src/judge/statement.ts';
import { samplePairs, sampleSpecs } from '../sample-specs.ts';
import { edgeSpecs } from './edge-specs.ts';
import { expectAsRead, pageOf, type Pieces } from './written-out.ts';

const linesOf = ({ lines, cancels }: Solution): string[] => [
  ...lines.map(({ id, tex, reason, value, unit }) => {
    const worth = value === null ? '' : ` → ${Number(value.toPrecision(9))} ${unit}`;
    return `${id}: ${tex}\n    ${reason}${worth}`;
  }),
  ...(cancels ? ['the terms nearly cancel'] : []),
];

/** The other direction is written out for the homework, and for outcomes. */
const isTurnedToo = (pair: PairSpec): boolean => pair === samplePairs.standard || pair === samplePairs.bernoulli;

const writtenOut = (spec: ProblemSpec): string => {
  const { givens, asked, question } = statementOf(spec);
  return [
    question,
    ...givens.map(({ tex, words }) => `given ${tex} | ${words}`),
    `asked ${asked.tex} | ${asked.words}`,
    ...linesOf(solve(spec)),
    ...(spec.kind === undefined && isTurnedToo(spec) ? ['turned round', ...linesOf(solveTurned(spec))] : []),
  ].join('\n');
};

const specs = [...sampleSpecs, ...edgeSpecs];
const pieces: Pieces = new Map(specs.map((spec) => [JSON.stringify(spec), () => writtenOut(spec)]));
const page = pageOf('solutions', pieces);

describe('a worked solution and its question read as their page says', () => {
  test.each([...pieces.keys()])('%s', (heading) => {
    expectAsRead(page, pieces, heading);
  });

  test('and the page has nothing else', () => {
    expect([...page.keys()]).toEqual([...pieces.keys()]);
  });
});
