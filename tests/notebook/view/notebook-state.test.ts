import { expect, test } from 'vitest';
import type { Notebook } from '../../../src/notebook/document.ts';
import { createNotebookState } from '../../../src/notebook/view/state/notebook-state.ts';
import { fakeSession, settled } from './fake-session.ts';

const book: Notebook = {
  title: 'The homework',
  sections: [
    {
      id: 's',
      title: 'First',
      cells: [
        { id: 'a', kind: 'code', source: 'const q = 6' },
        { id: 'text', kind: 'text', source: 'A paragraph.' },
        { id: 'b', kind: 'code', source: 'q + 1' },
      ],
    },
    { id: 't', title: 'Second', cells: [{ id: 'a', kind: 'code', source: '2' }] },
  ],
};

const a = { section: 's', cell: 'a' };
const b = { section: 's', cell: 'b' };

function opened() {
  const fake = fakeSession();
  const state = createNotebookState(fake.runs, book);
  const cells = () => state.sections.value[0]!.cells;
  return {
    ...fake,
    state,
    ids: () =>
      cells()
        .map(({ id }) => id)
        .join(' '),
    sourceOf: (id: string) => cells().find((cell) => cell.id === id)?.source,
  };
}

test('a run runs what the cell needs and nothing else, and later the cell alone', async () => {
  const { state, asked } = opened();
  state.run(b);
  await settled();
  expect(asked).toEqual(['open', 'define s/a const q = 6', 'define s/b q + 1']);
  state.run(b);
  await settled();
  expect(asked.slice(3)).toEqual(['define s/b q + 1']);
});

test('all cells of code run, or those of one section', async () => {
  const { state, asked } = opened();
  state.runAll('t');
  state.runAll();
  await settled();
  const all = ['define s/a const q = 6', 'define s/b q + 1', 'define t/a 2'];
  expect(asked).toEqual(['open', 'define t/a 2', ...all]);
});

test('a cell is edited while its code is not what was run', () => {
  const { state } = opened();
  expect(state.isEdited(a, 'const q = 6')).toBe(false);
  expect([state.isEdited(a, 'const q = 3'), state.isChanged(a, 'const q = 3')]).toEqual([true, true]);
  state.edit(a, 'const q = 3');
  state.run(a);
  expect([state.isEdited(a, 'const q = 3'), state.isChanged(a, 'const q = 3')]).toEqual([false, true]);
});

test('an edit runs nothing, and neither does a reset', async () => {
  const { state, asked } = opened();
  state.edit(a, 'const q = 3');
  state.reset(a);
  await settled();
  expect(asked).toEqual([]);
});

test('a reset puts the book’s code back, and is undone', () => {
  const { state, sourceOf } = opened();
  state.edit(a, 'const q = 3');
  state.reset(a);
  expect(sourceOf('a')).toBe('const q = 6');
  expect(state.undoable.value?.said).toBe('Cell 1 is as the book has it.');
  state.undo();
  expect(sourceOf('a')).toBe('const q = 3');
  expect(state.undoable.value).toBeUndefined();
});

test('what would lose an edit is no longer undone', () => {
  const { state, sourceOf } = opened();
  state.edit(a, 'const q = 3');
  state.reset(a);
  state.edit(a, 'const q = 4');
  state.undo();
  expect(sourceOf('a')).toBe('const q = 4');
});

test('a cell that is deleted leaves the kernel, and comes back to its place as it was run', async () => {
  const { state, asked, ids } = opened();
  state.runAll('s');
  await settled();
  state.edit(b, 'q + 2');
  state.remove(a);
  expect(ids()).toBe('text b');
  expect(state.focus.value).toEqual({ section: 's', cell: 'text', edits: false });
  expect(asked.at(-1)).toBe('remove s/a');
  state.undo();
  await settled();
  expect(ids()).toBe('a text b');
  expect(asked.at(-1)).toBe('define s/a const q = 6');
});

test('an added cell is empty, has an id of its own and the focus', () => {
  const { state, ids } = opened();
  state.add('code', 's', 'a');
  expect(ids()).toBe('a added-1 text b');
  expect(state.focus.value).toEqual({ section: 's', cell: 'added-1', edits: true });
  state.remove({ section: 's', cell: 'added-1' });
  state.add('text', 's');
  expect(ids()).toBe('a text b added-2');
});

test('a cell moves by one place, and not beyond the ends', () => {
  const { state, ids } = opened();
  state.move(b, -1);
  expect(ids()).toBe('a b text');
  state.move(a, -1);
  expect(ids()).toBe('a b text');
});

test('a section that is reset forgets what was added to it', async () => {
  const { state, ids, asked } = opened();
  state.add('code', 's');
  state.run({ section: 's', cell: 'added-1' });
  await settled();
  state.resetSection('s');
  expect(ids()).toBe('a text b');
  expect(asked.at(-1)).toBe('remove s/added-1');
  state.undo();
  expect(ids()).toBe('a text b added-1');
});

test('what came of the cell that ran last is said in a sentence', async () => {
  const { state, say } = opened();
  state.runAll('s');
  await settled();
  say('s', 'b', { state: 'done', problem: { kind: 'waits', ...b, version: 1, name: 'q', from: 'a' } });
  expect(state.said.value).toBe('Cell 2 waits for q (cell 1).');
  say('s', 'a', { state: 'done', shown: [{ as: 'value', value: { what: 'number', text: '6' } }] });
  expect(state.said.value).toBe('Cell 1: 6');
});
