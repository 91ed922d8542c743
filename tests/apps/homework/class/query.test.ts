import { describe, expect, test } from 'vitest';
import { graderOf, type Grade } from '../../../../src/judge/class/index.ts';
import { exampleTexts } from '../../../../src/judge/form/index.ts';
import { usualTolerance } from '../../../../src/judge/index.ts';
import { firstQuery, matching, pagesOf, rowsAPage, type Query } from '../../../../src/apps/homework/class/query.ts';
import {
  resultsInWords,
  rowsFromWords,
  rowsInWords,
  rowsNotGraded,
} from '../../../../src/apps/homework/class/words.ts';
import { tallyOf } from '../../../../src/judge/class/index.ts';

const judgeClass = graderOf({
  kind: 'divergence',
  family: 'normal',
  texts: exampleTexts,
  difficulty: 'easy',
  tolerance: usualTolerance,
});
const grades: readonly Grade[] = [
  ['s10', '24.11'],
  ['s9', '48.23'],
  ['Éva', 'banana'],
  ['eve', '2.04'],
  ['s2', ''],
].map(([student = '', answer = ''], index) =>
  judgeClass({ row: index + 2, cells: [], student, answer, texts: {}, seed: index === 4 ? 'x' : null }),
);
const studentsOf = (part: Partial<Query>) => matching(grades, { ...firstQuery, ...part }).map(({ student }) => student);

describe('the rows of the results', () => {
  test('are sorted as people sort, numbers by size, and rows without one at the end', () => {
    expect(studentsOf({})).toEqual(['s10', 's9', 'Éva', 'eve', 's2']);
    expect(studentsOf({ sort: 'student' })).toEqual(['Éva', 'eve', 's2', 's9', 's10']);
    expect(studentsOf({ sort: 'value' })).toEqual(['eve', 's10', 's9', 'Éva', 's2']);
    expect(studentsOf({ sort: 'value', descending: true })).toEqual(['s9', 's10', 'eve', 'Éva', 's2']);
    expect(studentsOf({ sort: 'verdict' })).toEqual(['s9', 'eve', 'Éva', 's2', 's10']);
    expect(studentsOf({ descending: true })).toEqual(['s2', 'eve', 'Éva', 's9', 's10']);
  });

  test('are narrowed to a verdict or a mistake', () => {
    expect(studentsOf({ verdict: 'incorrect' })).toEqual(['s9', 'eve']);
    expect(studentsOf({ mistake: 'reversed-direction' })).toEqual(['eve']);
    expect(studentsOf({ verdict: 'correct', mistake: 'reversed-direction' })).toEqual([]);
  });

  test('fill as many pages as they need, and one where there are none', () => {
    expect([0, 1, rowsAPage, rowsAPage + 1].map(pagesOf)).toEqual([1, 1, 1, 2]);
  });
});

test('the outcome is said in a sentence, and rows that were not graded are listed by number', () => {
  const words = resultsInWords({ run: 1, grades, tally: tallyOf(grades), seconds: 0.43 }, 1);
  expect(words).toBe('4 answers graded in 0.4 seconds: 1 right, 2 wrong, 1 unreadable. 2 rows could not be graded.');
  const rows = rowsNotGraded({ firstFaults: [{ row: 9, sentence: 'short' }] }, grades);
  expect(rows.map(({ row }) => row)).toEqual([6, 9]);
  expect(rows[0]?.sentence).toMatch(/“x” is no whole number/);
});

describe('rows of a table in words', () => {
  test('are numbers and runs of numbers, there and back', () => {
    expect(rowsInWords([2, 15, 16, 17, 19])).toBe('2, 15–17, 19');
    expect(rowsFromWords('2, 15–17; 19', 20)).toEqual({ ok: true, value: [2, 15, 16, 17, 19] });
    expect(rowsFromWords('17-15', 20)).toEqual({ ok: false, problem: '“17-15” is not within the rows 1 to 20.' });
    expect(rowsFromWords('1-9999999', 20)).toMatchObject({ ok: false });
    expect(rowsFromWords('x', 20)).toEqual({
      ok: false,
      problem: '“x” is no row. Write numbers of rows, such as 2, 15–17.',
    });
    expect(rowsFromWords(' ', 20)).toEqual({ ok: true, value: [] });
  });
});
