import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Inputs } from '../../../src/notebook/kernel/inputs.ts';
import { pixels, table, tex } from '../../../src/notebook/kernel/makers.ts';
import { printed, shownOf } from '../../../src/notebook/kernel/shown-of.ts';
import { readBatch } from '../../../src/notebook/protocol.ts';
import type { Shown } from '../../../src/notebook/shown.ts';
import { loadWithMethods } from '../../../src/tensor/methods.ts';

const textOf = (value: unknown): string => {
  const shown = shownOf(value);
  return shown.as === 'value' ? shown.value.text : JSON.stringify(shown);
};

/** What the page reads of a result. */
const crossed = (shown: Shown): unknown => {
  const message = structuredClone({ kind: 'show', section: 's', cell: 'a', version: 1, shown });
  const [read] = readBatch({ kind: 'batch', messages: [message], lost: 0 }).messages;
  return read?.kind === 'show' ? read.shown : undefined;
};

class Point {
  x = 1;
  get worse(): never {
    throw new Error('no');
  }
}

test('values of every kind are told in a line', () => {
  const circular: Record<string, unknown> = { a: 1 };
  circular.self = circular;
  const lines: readonly (readonly [unknown, string])[] = [
    [-0, '-0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [NaN, 'NaN'],
    [10n, '10n'],
    ['a "word"\n', '"a \\"word\\"\\n"'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('s'), 'Symbol(s)'],
    [Math.max, 'function max'],
    [() => 0, 'function (nameless)'],
    [Point, 'class Point'],
    [new Point(), 'Point {x: 1}'],
    [new RangeError('far'), 'RangeError: far'],
    [/x+/g, '/x+/g'],
    [[], 'Array(0) []'],
    [{}, '{}'],
    [[1, 'two', [3], { four: 4 }], 'Array(4) [1, "two", Array(1), {…}]'],
    [Float32Array.of(0.5, 1), 'Float32Array(2) [0.5, 1]'],
    [new Map([['a', 1]]), 'Map(1) {"a": 1}'],
    [new Set([1, 2]), 'Set(2) {1, 2}'],
    [circular, '{a: 1, self: {…}}'],
    [Object.create(null), '{}'],
    [
      Object.defineProperty({}, 'bad', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
      '{bad: Error{…}}',
    ],
    [Array.from({ length: 100 }, (_, i) => i), 'Array(100) [0, 1, 2, 3, 4, 5, 6, 7, …]'],
  ];
  for (const [value, line] of lines) expect(textOf(value)).toBe(line);
});

test('an object opens into its parts, a large one into the first of them', () => {
  expect(shownOf({ a: [1], b: 'x' })).toEqual({
    as: 'value',
    value: {
      ...{ what: 'object', text: '{a: Array(1), b: "x"}' },
      parts: [
        {
          key: 'a',
          value: { what: 'object', text: 'Array(1) [1]', parts: [{ key: '0', value: { what: 'number', text: '1' } }] },
        },
        { key: 'b', value: { what: 'string', text: '"x"' } },
      ],
    },
  });
  expect(shownOf(Array.from({ length: 100 }, () => 0))).toMatchObject({ value: { more: 40 } });
  const cube = Array.from({ length: 80 }, () => Array.from({ length: 80 }, () => [1, 2, 3]));
  expect(crossed(shownOf(cube))).toBeDefined();
});

test('whatever a cell makes, the page can read', () => {
  fc.assert(
    fc.property(
      fc.anything({ withMap: true, withSet: true, withTypedArray: true, withBigInt: true, withDate: true }),
      (value) => {
        const shown = shownOf(value);
        expect(crossed(shown)).toEqual(shown);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a tensor of any rank is told with its type and shape', async () => {
  const tf = await loadWithMethods();
  const told = (tensor: unknown): unknown => {
    const shown = shownOf(tensor);
    expect(crossed(shown)).toEqual(shown);
    return shown.as === 'tensor' && [shown.dtype, shown.shape, shown.text];
  };
  expect(told(tf.scalar(3))).toEqual(['float32', [], '3']);
  expect(told(tf.tensor1d([1, 2.123456], 'float32'))).toEqual(['float32', [2], '[1, 2.1235]']);
  expect(
    told(
      tf.tensor2d(
        [
          [1, 2],
          [3, 4],
        ],
        [2, 2],
        'int32',
      ),
    ),
  ).toEqual(['int32', [2, 2], '[[1, 2],\n [3, 4]]']);
  expect(told(tf.zeros([2, 1, 2]))).toEqual(['float32', [2, 1, 2], '[[[0, 0]],\n [[0, 0]]]']);
  expect(told(tf.zeros([1, 1, 1, 1]))).toEqual(['float32', [1, 1, 1, 1], '[[[[0]]]]']);
  expect(told(tf.zeros([0, 3]))).toEqual(['float32', [0, 3], '[]']);
  expect(told(tf.zeros([20]))).toEqual(['float32', [20], `[${'0, '.repeat(12)}… 8 more]`]);
  expect(told(tf.zeros([9, 1]))).toEqual(['float32', [9, 1], `[${'[0],\n '.repeat(8)}… 1 more]`]);
  expect(told(tf.tensor1d(['a'] as never))).toEqual(['string', [1], '["a"]']);
  expect(textOf([tf.zeros([2])])).toBe('Array(1) [Tensor float32 [2]]');
  expect(told(tf.tensor1d([1, 2]).add(1))).toEqual(['float32', [2], '[2, 3]']);
});

test('formulas, tables and pixels are told as such', () => {
  expect(shownOf(tex`x^${2} = ${'y'}`)).toEqual({ as: 'tex', source: 'x^2 = y', display: false });
  expect(shownOf(tex.block`\frac12`)).toEqual({ as: 'tex', source: '\\frac12', display: true });
  expect(shownOf(table([{ a: 1 }, { a: 0.5, b: 'x' }, { b: null }]))).toEqual({
    ...{
      as: 'table',
      columns: ['a', 'b'],
      rows: [
        ['1', ''],
        ['0.5', 'x'],
        ['', ''],
      ],
      total: 3,
    },
  });
  expect(shownOf(table([[2 / 3, 2.2379616841985025e-13, 24.11370563888011, NaN, -0]]))).toMatchObject({
    rows: [['0.66666667', '2.2379617e-13', '24.113706', 'NaN', '0']],
  });
  expect(shownOf(table([[1, 2]]))).toMatchObject({ columns: ['0', '1'], rows: [['1', '2']] });
  expect(shownOf(table([{ a: 1, b: 2 }], ['b']))).toMatchObject({ columns: ['b'], rows: [['2']] });
  expect(shownOf(table(Array.from({ length: 1000 }, (_, i) => ({ i }))))).toMatchObject({
    total: 1000,
    rows: { length: 200 },
  });
  expect(shownOf(pixels([0, 0.5, 1, 2]))).toEqual({
    as: 'pixels',
    width: 2,
    height: 2,
    greys: Uint8ClampedArray.of(0, 128, 255, 255),
  });
  expect(shownOf(pixels([[0, 1, 0]], 3))).toMatchObject({ width: 3, height: 1 });
  expect(() => pixels([0, 1, 0])).toThrow(
    '3 pixels do not fill whole rows of 1.7320508075688772. Give the width: pixels(values, width).',
  );
  expect(() => pixels('picture')).toThrow('pixels needs a list of greys between 0 and 1, or a tensor of them.');
});

test('what is printed is one line, of texts as they are', () => {
  expect(printed(['a', 1, { b: [2] }, null])).toBe('a 1 {b: Array(1)} null');
  expect(printed(['x'.repeat(20_000)])).toHaveLength(10_001);
});

test('inputs hold what they may, and hand on what comes', async () => {
  const range = Inputs.range([0, 10], { label: 'x', value: 3 });
  const values = range.values();
  expect((await values.next()).value).toBe(3);
  range.set('no number');
  range.set(4);
  range.set(5);
  expect((await values.next()).value).toBe(5);
  const select = Inputs.select([{ n: 1 }, { n: 2 }], { format: ({ n }) => `number ${n}` });
  expect(select.control).toMatchObject({ options: ['number 1', 'number 2'], value: 0 });
  select.set(1);
  expect(select.value).toEqual({ n: 2 });
  select.set(9);
  expect(select.value).toEqual({ n: 2 });
  const given: readonly (readonly [{ set(value: unknown): void; value: unknown }, unknown, unknown])[] = [
    [Inputs.toggle({ label: 'on' }), true, true],
    [Inputs.text({ value: 'a' }), 'b', 'b'],
    [Inputs.text({ value: 'a' }), 5, 'a'],
    [Inputs.button(), 2, 2],
    [Inputs.number([1, 5]), 2.5, 2.5],
    [Inputs.number(), Infinity, 0],
  ];
  for (const [input, value, held] of given) {
    input.set(value);
    expect(input.value).toBe(held);
  }
  expect(() => Inputs.range([1, 1])).toThrow(
    'Inputs.range needs a smaller and a larger number, such as Inputs.range([0, 10]).',
  );
  expect(() => Inputs.select([])).toThrow('Inputs.select needs at least one option.');
});
