import { expect, test } from 'vitest';
import { Cells } from './cells.ts';

/** What is said of a cell that is alone in its section: name, message, line and column. */
async function wrongOf(source: string): Promise<unknown> {
  const cells = new Cells();
  const { a } = await cells.run({ a: source });
  const { problem } = a!;
  return problem?.kind === 'wrong' ? [problem.name, problem.message, problem.line, problem.column] : problem;
}

const cases: Readonly<Record<string, readonly [source: string, wrong: readonly unknown[]]>> = {
  'a syntax error': ['const x = 1;\nconst = 2', ['SyntaxError', 'Unexpected token', 2, 7]],
  'a syntax error of an expression': ['\n\n  (1 +', ['SyntaxError', 'Unexpected token', 3, 7]],
  'a type of TypeScript': [
    'const x: number = 1',
    ['SyntaxError', 'Unexpected token. A cell is JavaScript: leave the types out.', 1, 8],
  ],
  'an interface of TypeScript': [
    'interface Point { x: number }',
    ['SyntaxError', "The keyword 'interface' is reserved. A cell is JavaScript: leave the types out.", 1, 1],
  ],
  'a type by name': [
    'type Point = { x: number }',
    ['SyntaxError', 'Unexpected token. A cell is JavaScript: leave the types out.', 1, 6],
  ],
  'a colon that is no type': ['const x = 1;\n: 2', ['SyntaxError', 'Unexpected token', 2, 1]],
  'an assignment to what another cell defines': [
    'let y = 1;\nz = 2',
    ['SyntaxError', "Assignment to external variable 'z'", 2, 1],
  ],
  'a global that is redefined': ['const a = 1, Math = 2', ['SyntaxError', "Global 'Math' cannot be redefined", 1, 14]],
  'an error that is thrown': [
    'const x = null;\n  x.y',
    ['TypeError', "Cannot read properties of null (reading 'y')", 2, 5],
  ],
  'one of an expression': ['\n  null.y', ['TypeError', "Cannot read properties of null (reading 'y')", 2, 8]],
  'one of an expression with blanks before': [
    '   null.y',
    ['TypeError', "Cannot read properties of null (reading 'y')", 1, 9],
  ],
  'one of an expression that is awaited': [
    'await null.y',
    ['TypeError', "Cannot read properties of null (reading 'y')", 1, 12],
  ],
  'one before a last expression on its line': [
    'let x = 1; null.y',
    ['TypeError', "Cannot read properties of null (reading 'y')", 1, 17],
  ],
  'one that is thrown in a callback': [
    'const f = (n) => {\n  if (n > 1) throw new RangeError("too large");\n  return n;\n};\n[1, 2].map(f)',
    ['RangeError', 'too large', 2, 20],
  ],
  'a promise that rejects': [
    'const f = async () => {\n  throw new Error("late");\n};\nawait f()',
    ['Error', 'late', 2, 9],
  ],
  'a promise that is declared and read by nobody': [
    'const p = Promise.reject(new Error("unread"))',
    ['Error', 'unread', 1, 26],
  ],
  'a name that is not defined': ['const x = 1;\nx + nope', ['ReferenceError', 'nope is not defined', 2, 5]],
  'an import of what is not there': [
    'const a = 1;\nimport { chunk } from "lodash";',
    [
      'SyntaxError',
      'A cell cannot import "lodash": it runs without the network. In scope by these names are tf, Plot and the book\'s functions.',
      2,
      1,
    ],
  ],
  'an error below imports of what is in scope': [
    "import * as tf from '@tensorflow/tfjs';\nimport { kl,\n  normal } from '../../src/math/index.ts';\nnull.y",
    ['TypeError', "Cannot read properties of null (reading 'y')", 4, 6],
  ],
  'what is thrown that is no error': ['throw "just words"', ['Error', 'just words', null, null]],
  'a result that cannot be shown': [
    'table(5)',
    ['TypeError', 'table needs a list of rows, such as [{ x: 1, y: 2 }, { x: 2, y: 4 }].', 1, 1],
  ],
  'an endless recursion': ['const f = () => f();\nf()', ['RangeError', 'Maximum call stack size exceeded', 1, 17]],
};

for (const [what, [source, wrong]] of Object.entries(cases)) {
  test(`${what} is told at its line and column`, async () => {
    expect(await wrongOf(source)).toEqual(wrong);
  });
}

test('an error in another cell’s function is told at the line that called it', async () => {
  const cells = new Cells();
  await cells.run({ a: 'const f = () => {\n  throw new Error("in f");\n}', b: '1;\nf()' });
  expect(cells.outputs.a!.problem).toBeUndefined();
  expect(cells.outputs.b!.problem).toMatchObject({ kind: 'wrong', name: 'Error', message: 'in f', line: 2, column: 1 });
});

test('a dependant says what it waits for, not the error again', async () => {
  const cells = new Cells();
  await cells.run({ a: 'const x = 1;\nnull.y', b: 'const z = x + 1', c: 'z' });
  expect(cells.outputs.b!.problem).toMatchObject({ kind: 'waits', name: 'x', from: 'a' });
  expect(cells.outputs.c!.problem).toMatchObject({ kind: 'waits', name: 'z', from: 'b' });
  await cells.run({ a: 'const x = 1' });
  expect(cells.text('c')).toBe('2');
});

test('an error that a timer throws is printed at its line', async () => {
  const cells = new Cells();
  let thrown: unknown;
  Object.assign(globalThis, {
    later: (run: () => void) =>
      setTimeout(() => {
        try {
          run();
        } catch (error) {
          thrown = error;
        }
      }, 1),
  });
  await cells.run({ a: 'const x = 1;\nlater(() => {\n  throw new RangeError("afterwards");\n})' });
  await expect.poll(() => thrown).toBeDefined();
  expect(cells.kernel.late(thrown)).toBe(true);
  expect(cells.outputs.a!.prints).toEqual([{ level: 'error', text: 'RangeError: afterwards', line: 3, column: 9 }]);
  expect(cells.kernel.late(new Error('of nobody'))).toBe(false);
});

test('an error clears what the last run showed', async () => {
  const cells = new Cells();
  await cells.run({ a: '1 + 1' });
  await cells.run({ a: 'null.x' });
  expect(cells.text('a')).toBe('');
});
