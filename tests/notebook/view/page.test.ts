import { expect, test } from 'vitest';
import type { Notebook } from '../../../src/notebook/document.ts';
import { editsIn, type SectionStore } from '../../../src/notebook/keep/stored.ts';
import { blank } from '../../../src/notebook/view/page/blank.ts';
import { putOnPage, type OnPage } from '../../../src/notebook/view/page/model.ts';
import type { Found } from '../../../src/notebook/view/page/sources.ts';
import { fakeSession } from './fake-session.ts';

function memory(): SectionStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const refused = (): SectionStore => {
  throw new Error('SecurityError');
};

const book = (source: string): Notebook => ({
  title: 'A book',
  sections: [{ id: 's', title: 'First', cells: [{ id: 'a', kind: 'code', source }] }],
});

const open = (found: Found, storage: () => SectionStore): OnPage =>
  putOnPage({ kind: 'chapter', slug: 'x' }, found, blank, {
    createRuns: () => fakeSession().runs,
    edits: editsIn(storage),
    later: (flush) => flush(),
  });

const a = { section: 's', cell: 'a' };
const sourceOf = ({ state }: OnPage): string => state.sections.value[0]!.cells[0]!.source;

test('what is edited is there again when the page is opened anew', () => {
  const store = memory();
  open({ notebook: book('1') }, () => store).state.edit(a, '2');
  const again = open({ notebook: book('1') }, () => store);
  expect(sourceOf(again)).toBe('2');
  expect(again.changed.value).toEqual([]);
  again.state.reset(a);
  expect(store.length).toBe(0);
});

test('where the book’s code has changed since, the reader’s is shown, and the reader chooses', () => {
  const store = memory();
  open({ notebook: book('1') }, () => store).state.edit(a, '2');

  const kept = open({ notebook: book('3') }, () => store);
  expect(sourceOf(kept)).toBe('2');
  const [section] = kept.changed.value;
  kept.keepMine(section!);
  expect(kept.changed.value).toEqual([]);
  expect(open({ notebook: book('3') }, () => store).changed.value).toEqual([]);

  const taken = open({ notebook: book('4') }, () => store);
  taken.takeBooks(taken.changed.value[0]!);
  expect(sourceOf(taken)).toBe('4');
  expect(sourceOf(open({ notebook: book('4') }, () => store))).toBe('4');
});

test('where the browser keeps nothing, that is said, once, and the edit stays', () => {
  const page = open({ notebook: book('1') }, refused);
  page.state.edit(a, '2');
  page.state.edit(a, '3');
  expect(sourceOf(page)).toBe('3');
  expect(page.problems.value).toEqual([expect.stringContaining('This browser keeps nothing more.')]);
});

test('what cannot be had leaves an empty notebook and a sentence', () => {
  const page = open({ problem: 'It is not here.' }, memory);
  expect(page.problems.value).toEqual(['It is not here.']);
  expect(sourceOf(page)).toBe('');
});
