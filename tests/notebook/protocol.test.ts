import fc from 'fast-check';
import { expect, test } from 'vitest';
import { most } from '../../src/notebook/limits.ts';
import { readBatch, type FromKernel } from '../../src/notebook/protocol.ts';

const run = { section: 's', cell: 'a', version: 1 };
const at = { line: 2, column: null };
const value = { what: 'number', text: '1' };

/** One message of each kind, and one of each result. */
const messages: readonly FromKernel[] = [
  ...(['ready', 'refused', 'pong', 'beat'] as const).map((kind) => ({ kind })),
  { kind: 'dead', message: 'why' },
  { kind: 'tensors', count: 3 },
  ...(['pending', 'running', 'clear', 'done'] as const).map((kind) => ({ kind, ...run })),
  { kind: 'ended', ...run, goesOn: true },
  { kind: 'compiled', ...run, inputs: ['x'], outputs: ['y'] },
  { kind: 'print', ...run, ...at, level: 'log', text: 'line' },
  { kind: 'unsent', ...run, prints: 1, shown: 0 },
  { kind: 'wrong', ...run, ...at, name: 'Error', message: 'why' },
  { kind: 'waits', ...run, name: 'x', from: 'b' },
  { kind: 'twice', ...run, ...at, name: 'x', cells: ['b'] },
  { kind: 'circle', ...run, cells: ['a', 'b'] },
  ...(
    [
      { as: 'value', value: { ...value, parts: [{ key: 'x', value }], more: 2 } },
      { as: 'tensor', dtype: 'float32', shape: [2, 1], text: '[[1], [2]]' },
      { as: 'table', columns: ['x'], rows: [['1']], total: 1 },
      { as: 'tex', source: 'x^2', display: true },
      { as: 'drawing', tree: ['svg', {}, []] },
      { as: 'pixels', width: 2, height: 1, greys: Uint8ClampedArray.of(0, 255) },
      { as: 'input', at: 0, control: { type: 'range', label: 'x', min: 0, max: 1, step: null, value: 0.5 } },
      { as: 'input', at: 0, control: { type: 'select', label: 'x', options: ['a'], value: 0 } },
      { as: 'input', at: 0, control: { type: 'toggle', label: 'x', value: true } },
      { as: 'input', at: 0, control: { type: 'text', label: 'x', value: '', placeholder: 'y' } },
      { as: 'input', at: 0, control: { type: 'button', label: 'x', value: 0 } },
    ] as const
  ).map((shown) => ({ kind: 'show', ...run, shown }) as FromKernel),
];

const read = (...foreign: unknown[]): readonly FromKernel[] =>
  readBatch({ kind: 'batch', messages: foreign, lost: 0 }).messages;

test('every message of the kernel is read as it is', () => {
  expect(read(...messages)).toEqual(messages);
});

test('a bad message is left out, and those beside it are read', () => {
  const [ready, ...others] = messages;
  expect(read(ready, { kind: 'show' }, null, 5, { kind: 'run' }, ...others)).toEqual(messages);
});

test('what is too long, too deep or no result is no message', () => {
  const deep = (levels: number): object =>
    levels === 0 ? value : { ...value, parts: [{ key: '', value: deep(levels - 1) }] };
  const wide = { ...value, parts: Array.from({ length: most.entries }, () => ({ key: '', value })) };
  const everywhere = wide.parts.map(({ key }) => ({ key, value: wide }));
  const circular: Record<string, unknown> = { ...value };
  circular.parts = Array.from({ length: most.entries }, () => ({ key: '', value: circular }));
  const sparse: unknown[] = [];
  sparse.length = 2 ** 32 - 1;
  const show = (shown: unknown) => ({ kind: 'show', ...run, shown });
  expect(read(show({ as: 'value', value: deep(most.depth) }))).toHaveLength(1);
  for (const bad of [
    show({ as: 'value', value: deep(most.depth + 1) }),
    show({
      as: 'value',
      value: { ...value, parts: everywhere.map(({ key }) => ({ key, value: { ...wide, parts: everywhere } })) },
    }),
    show({ as: 'value', value: circular }),
    show({ as: 'table', columns: sparse, rows: [], total: 0 }),
    show({ as: 'pixels', width: 1e9, height: 1, greys: new Uint8ClampedArray(1) }),
    show({ as: 'pixels', width: 1, height: 1, greys: [0] }),
    { kind: 'compiled', ...run, inputs: sparse, outputs: [] },
    { kind: 'print', ...run, ...at, level: 'log', text: 'x'.repeat(most.text + 101) },
    { kind: 'done', ...run, section: '../up' },
    { kind: 'done', ...run, version: -1 },
  ])
    expect(read(bad)).toEqual([]);
  for (const batch of [
    undefined,
    'batch',
    { kind: 'batch', messages: sparse, lost: 0 },
    { kind: 'batch', messages: {} },
  ])
    expect(readBatch(batch)).toEqual({ messages: [], lost: 0 });
});

/** A message with some of its parts exchanged for anything. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...messages),
    fc.dictionary(fc.constantFrom('kind', 'cell', 'shown', 'text', 'cells', 'version'), fc.anything()),
  )
  .map(([message, parts]) => ({ ...message, ...parts }));

test('10,000 random messages throw nothing, and what is read of them is read again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withBigInt: true, withTypedArray: true }), spoiled), (foreign) => {
      const first = read(foreign);
      expect(read(...first)).toEqual(first);
    }),
    { numRuns: 10_000 },
  );
});
