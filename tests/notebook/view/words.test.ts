import { expect, test } from 'vitest';
import { noOutput, type Output } from '../../../src/notebook/output.ts';
import type { Shown } from '../../../src/notebook/shown.ts';
import {
  lineOf,
  outputSentence,
  problemInWords,
  stateInWords,
  unsentInWords,
} from '../../../src/notebook/view/outputs/words.ts';

const run = { section: 's', cell: 'a', version: 1 };
const numberOf = (id: string): number => ['a', 'b', 'c'].indexOf(id) + 1;
type Problem = NonNullable<Output['problem']>;
const said = (problem: Problem): string => lineOf(problem) + problemInWords(problem, numberOf);

test('a problem is a sentence that names lines and cells', () => {
  const wrong = { kind: 'wrong', ...run, name: 'RangeError', message: 'too large', column: 4 } as const;
  expect(said({ ...wrong, line: 3 })).toBe('line 3: RangeError: too large');
  expect(said({ ...wrong, line: null })).toBe('RangeError: too large');
  expect(said({ kind: 'waits', ...run, name: 'exact', from: 'b' })).toBe('waits for exact (cell 2).');
  expect(said({ kind: 'waits', ...run, name: 'exact', from: 'gone' })).toBe('waits for exact (another cell).');
  expect(said({ kind: 'twice', ...run, name: 'q', cells: ['b', 'c'], line: 1, column: 1 })).toMatch(
    /^line 1: q is defined in cell 2 and cell 3, too\./,
  );
  expect(said({ kind: 'circle', ...run, cells: ['a', 'b'] })).toMatch(/^cell 1 and cell 2 depend on each other/);
  expect(said({ kind: 'stopped', why: 'time' })).toBe('stopped, because it ran longer than 20 s.');
});

test('the state is a word, and an edit is told before what came of the last run', () => {
  const done: Output = { ...noOutput, state: 'done' };
  const state = (output: Output | undefined, seconds = 0, isEdited = false): string =>
    stateInWords(output, seconds, isEdited, false);
  expect(state(undefined)).toBe('not run');
  expect(state(undefined, 0, true)).toBe('edited');
  expect(state({ ...noOutput, state: 'running' })).toBe('running');
  expect(state({ ...noOutput, state: 'running' }, 3.4, true)).toBe('running, 3 s');
  expect(state(noOutput)).toBe('waiting');
  expect(stateInWords(noOutput, 0, false, true)).toBe('starting');
  expect(state(done)).toBe('');
  expect(state({ ...done, problem: { kind: 'stopped', why: 'asked' } })).toBe('stopped');
});

test('what came of a cell is one sentence', () => {
  const done: Output = { ...noOutput, state: 'done' };
  expect(outputSentence(2, done, numberOf)).toBe('Cell 2 ran.');
  const print = { level: 'log', text: 'x', line: 1, column: 1 } as const;
  expect(outputSentence(2, { ...done, prints: [print, print] }, numberOf)).toBe('Cell 2 printed 2 lines.');
  const tensor: Shown = { as: 'tensor', dtype: 'float32', shape: [2, 3], text: '' };
  expect(outputSentence(1, { ...done, shown: [tensor] }, numberOf)).toBe('Cell 1: a tensor of shape [2, 3]');
});

test('what was not sent is counted', () => {
  expect(unsentInWords({ prints: 9500, shown: 0 })).toBe('… and 9500 more lines');
  expect(unsentInWords({ prints: 0, shown: 1 })).toBe('… and 1 more result');
  expect(unsentInWords({ prints: 0, shown: 0 })).toBeUndefined();
});
