import { expect, test } from 'vitest';
import { afterMessage, afterStop, noOutput, type CellMessage, type Output } from '../../src/notebook/output.ts';

const run = { section: 's', cell: 'a', version: 1 };
const after = (...messages: readonly object[]): Output =>
  messages.reduce<Output>((output, message) => afterMessage(output, { ...run, ...message } as CellMessage), noOutput);

const shown = { as: 'tex', source: 'x', display: false } as const;
const print = { kind: 'print', level: 'log', text: 'line', line: 1, column: 2 } as const;
const wrong = { kind: 'wrong', name: 'Error', message: 'why', line: 1, column: 1 } as const;

test('a run is pending, runs, shows and is done', () => {
  expect(after({ kind: 'compiled', inputs: ['x'], outputs: ['y'] }, { kind: 'pending' })).toEqual({
    ...noOutput,
    ...{ inputs: ['x'], outputs: ['y'] },
  });
  expect(after({ kind: 'pending' }, { kind: 'running' })).toMatchObject({ state: 'running', runs: 1 });
  expect(
    after({ kind: 'running' }, print, { kind: 'clear' }, { kind: 'show', shown }, { kind: 'ended' }, { kind: 'done' }),
  ).toEqual({
    ...noOutput,
    ...{ state: 'done', runs: 1, shown: [shown], prints: [{ level: 'log', text: 'line', line: 1, column: 2 }] },
  });
});

test('what a run showed stays until the next says something, and what it printed until the next', () => {
  const first = [{ kind: 'running' }, print, { kind: 'show', shown }, { kind: 'done' }];
  expect(after(...first, { kind: 'pending' })).toMatchObject({ shown: [shown], prints: [] });
  expect(after(...first, { kind: 'pending' }, { kind: 'clear' })).toMatchObject({ shown: [] });
});

test('a problem takes the place of the result, and the next result its place', () => {
  expect(after({ kind: 'show', shown }, { kind: 'clear' }, wrong)).toMatchObject({
    state: 'done',
    shown: [],
    problem: wrong,
  });
  expect(after(wrong, { kind: 'pending' })).toMatchObject({ state: 'pending', problem: wrong });
  expect(after(wrong, { kind: 'pending' }, { kind: 'clear' }, { kind: 'done' }).problem).toBeUndefined();
});

test('a cell that is stopped keeps what it showed, and says why', () => {
  expect(afterStop(after({ kind: 'running' }, { kind: 'show', shown }), 'time')).toMatchObject({
    ...{ state: 'done', shown: [shown], problem: { kind: 'stopped', why: 'time' } },
  });
});
