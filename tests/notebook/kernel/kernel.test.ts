import { expect, test } from 'vitest';
import { Cells } from './cells.ts';

test('a cell shows the value of its expression, and the last expression of its statements', async () => {
  const cells = new Cells();
  await cells.run({
    a: '6 * 7',
    b: 'const x = 2;\nx + 1;',
    c: 'const y = 3',
    d: 'display(1); display("two"); 3',
    e: '{ a: [1, 2], b: null }',
    f: 'console.assert(true)',
    g: 'await Promise.resolve(5)',
    h: "'use strict';\nlet z = 1;\nz += 1",
  });
  expect(Object.keys(cells.outputs).map((cell) => cells.text(cell))).toEqual([
    '42',
    '3',
    '',
    '1 | "two"',
    '{a: Array(2), b: null}',
    '',
    '5',
    '2',
  ]);
});

test('of cells defined at once, the last defined runs first', async () => {
  const cells = new Cells();
  await cells.run({ c: '3', b: '2', a: '1' });
  const running = cells.said.flatMap((message) => (message.kind === 'running' ? [message.cell] : []));
  expect(running).toEqual(['a', 'b', 'c']);
});

test('an edit runs the cell and its dependants once, and no other', async () => {
  const cells = new Cells();
  await cells.run({ a: 'const a = 1', b: 'const b = a + 1', c: 'a + b', d: 'b * 2', e: '"apart"' });
  expect(cells.runs).toBe('a1 b1 c1 d1 e1');
  await cells.run({ b: 'const b = a + 10' });
  expect(cells.runs).toBe('a1 b2 c2 d2 e1');
  expect([cells.text('c'), cells.text('d')]).toEqual(['12', '22']);
});

test('an input runs what depends on it, and not its own cell', async () => {
  const cells = new Cells();
  await cells.run({ a: "const n = view(Inputs.range([1, 9], { label: 'n', step: 1, value: 4 }))", b: 'n * 2', c: '1' });
  expect(cells.outputs.a!.shown).toEqual([
    { as: 'input', at: 0, control: { type: 'range', label: 'n', min: 1, max: 9, step: 1, value: 4 } },
  ]);
  expect(cells.text('b')).toBe('8');
  cells.input('a', 0, 5);
  await expect.poll(() => cells.text('b')).toBe('10');
  expect(cells.runs).toBe('a1 b2 c1');
});

test('a section does not see another’s names', async () => {
  const cells = new Cells();
  cells.define('a', 'const x = 1');
  cells.define('b', 'x', { section: 'other' });
  await cells.settled();
  expect(cells.outputs.b!.problem).toMatchObject({ name: 'ReferenceError', message: 'x is not defined' });
});

test('two cells of one name both say so, name each other, and run again once they no longer do', async () => {
  const cells = new Cells();
  await cells.run({ a: 'const x = 1', b: '0;\nconst x = 2', c: 'x + 1' });
  expect(cells.outputs.a!.problem).toMatchObject({ kind: 'twice', name: 'x', cells: ['b'], line: 1, column: 7 });
  expect(cells.outputs.b!.problem).toMatchObject({ kind: 'twice', name: 'x', cells: ['a'], line: 2, column: 7 });
  expect(cells.outputs.c!.problem).toMatchObject({ kind: 'waits', name: 'x', from: 'a' });
  await cells.run({ b: 'const y = 2;\ny' });
  expect(cells.outputs.a!.problem).toBeUndefined();
  expect([cells.text('b'), cells.text('c')]).toEqual(['2', '2']);
  expect(cells.runs).toBe('a1 b1 c1');
});

test('a cell that is removed leaves its name to the other that defines it', async () => {
  const cells = new Cells();
  await cells.run({ a: 'const x = 1', b: 'const x = 2', c: 'x' });
  cells.remove('a');
  await expect.poll(() => cells.text('c')).toBe('2');
});

test('a circle is named, and what depends on it waits', async () => {
  const cells = new Cells();
  await cells.run({ a: 'const a = c', b: 'const b = a', c: 'const c = b', d: 'a', e: '2' });
  expect(cells.outputs.a!.problem).toMatchObject({ kind: 'circle', cells: ['a', 'c', 'b'] });
  expect(cells.outputs.c!.problem).toMatchObject({ kind: 'circle', cells: ['c', 'b', 'a'] });
  expect(cells.outputs.d!.problem).toMatchObject({ kind: 'waits', name: 'a', from: 'a' });
  expect(cells.text('e')).toBe('2');
  await cells.run({ a: 'const a = 7' });
  expect(cells.text('d')).toBe('7');
});

test('a cell that was stopped is known by its names, and what depends on it waits', async () => {
  const cells = new Cells();
  cells.define('a', 'const x = 1', { held: true });
  cells.define('b', 'x');
  await expect.poll(() => cells.outputs.b!.problem).toMatchObject({ kind: 'waits', name: 'x', from: 'a' });
  expect(cells.outputs.a!.runs).toBe(0);
});

test('what an older version still shows is not heard', async () => {
  const cells = new Cells();
  cells.define('a', 'await new Promise((resolve) => setTimeout(resolve, 60)); display("old")');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await cells.run({ a: 'display("new")' });
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(cells.text('a')).toBe('"new"');
});

test('a generator shows its newest value, and runs until it has come to its end', async () => {
  const cells = new Cells();
  const steps = 'for (let i = 1; i <= 3; i++) yield i;';
  await cells.run({
    a: `(function* () { ${steps} })()`,
    b: `const n = (async function* () { ${steps} })()`,
    c: 'n * 2',
  });
  expect([cells.text('a'), cells.text('c')]).toEqual(['3', '6']);
  expect(cells.said.filter(({ kind }) => kind === 'ended')).toMatchObject([
    { goesOn: true },
    { goesOn: true },
    {},
    {},
    {},
  ]);
  cells.define('a', '(function* () { for (let i = 1; ; i++) yield i; })()');
  await expect.poll(() => Number(cells.text('a'))).toBeGreaterThan(5);
  expect(cells.outputs.a!.state).toBe('running');
  await cells.run({ a: '(function* () { yield 1; null.x; })()' });
  expect(cells.outputs.a!.problem).toMatchObject({ name: 'TypeError', column: 31 });
});

test('a flood of lines and results is cut and counted', async () => {
  const cells = new Cells();
  Object.assign(globalThis, { printLine: (value: unknown) => cells.kernel.print('log', [value]) });
  await cells.run({ a: 'for (let i = 0; i < 2000; i++) { printLine(i); display(i); }' });
  const { prints, shown, unsent } = cells.outputs.a!;
  expect([prints.length, shown.length, unsent]).toEqual([500, 200, { prints: 1500, shown: 1800 }]);
  expect(cells.said.length).toBeLessThan(800);
});

test('a line is printed at the line and column of the call that printed it', async () => {
  const cells = new Cells();
  Object.assign(globalThis, { printHere: (...values: unknown[]) => cells.kernel.print('warn', values) });
  await cells.run({ a: 'const f = () =>\n  printHere("x", { y: 1 });\nf();\n   [7].forEach((n) => printHere(n))' });
  expect(cells.outputs.a!.prints).toEqual([
    { level: 'warn', text: 'x {y: 1}', line: 2, column: 3 },
    { level: 'warn', text: '7', line: 4, column: 23 },
  ]);
  // A function is another cell's: the line is of the cell that has it.
  await cells.run({ b: 'f()' });
  expect(cells.outputs.a!.prints.at(-1)).toMatchObject({ line: 2 });
});

test('the book’s functions, TensorFlow.js and Plot are in scope, and fetched when a cell names them', async () => {
  const asked: string[] = [];
  const cells = new Cells(async (name) => {
    asked.push(name);
    if (name === 'book') return { kl: () => 1.5, normal: () => 0 };
    if (name === 'plot') return { at: (width: number) => ({ width }) };
    return { memory: () => ({ numTensors: 3 }) };
  });
  await cells.run({ a: '1' });
  expect(asked).toEqual([]);
  await cells.run({ b: 'kl(normal(), normal())', c: 'Plot.width', d: 'tf.memory().numTensors' });
  expect([...new Set(asked)].sort()).toEqual(['book', 'plot', 'tf']);
  expect(['b', 'c', 'd'].map((cell) => cells.text(cell))).toEqual(['1.5', '640', '3']);
  expect(cells.said).toContainEqual({ kind: 'tensors', count: 3 });
  cells.kernel.hear({ kind: 'width', value: 350 });
  await expect.poll(() => cells.text('c')).toBe('350');
  expect(cells.runs).toBe('a1 b1 c2 d1');
});

test('a cell may define a name of the book as its own', async () => {
  const cells = new Cells();
  await cells.run({ a: 'kl', b: 'const kl = 5' });
  await expect.poll(() => cells.text('a')).toBe('5');
});

test('what could not be fetched is told at its first use, and fetched again with the next run', async () => {
  let isThere = false;
  const cells = new Cells(async () => {
    if (!isThere) throw new Error('book could not be loaded: no network.');
    return { kl: 5 };
  });
  await cells.run({ a: 'const y = 1;\n  kl' });
  expect(cells.outputs.a!.problem).toMatchObject({
    ...{ kind: 'wrong', name: 'Error', message: 'book could not be loaded: no network.', line: 2, column: 3 },
  });
  isThere = true;
  await cells.run({ b: 'kl + 1' });
  await expect.poll(() => [cells.text('a'), cells.text('b')]).toEqual(['5', '6']);
});

test('a kernel answers for itself', () => {
  const cells = new Cells();
  cells.kernel.hear({ kind: 'beat' });
  expect(cells.said).toEqual([{ kind: 'beat' }]);
});
