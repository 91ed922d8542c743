import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds, type Section } from '../../../src/notebook/document.ts';
import { editsIn, mostKept, type SectionStore } from '../../../src/notebook/keep/stored.ts';
import { anySection, code, section } from './notebooks.ts';

/** A browser's storage, which all its tabs share. */
class MapStorage implements SectionStore {
  readonly texts = new Map<string, string>();
  get length(): number {
    return this.texts.size;
  }
  key(at: number): string | null {
    return [...this.texts.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

const book = section('homework', code('start', 'const q = normal(6, 4);'), code('exact', 'kl(q, p)'));
const withMean = (mean: number, of: Section = book): Section => ({
  ...of,
  cells: of.cells.map((cell, at) => (at === 0 ? { ...cell, source: `const q = normal(${mean}, 4);` } : cell)),
});
const tab = (storage = new MapStorage()) => ({ storage, edits: editsIn(() => storage) });

test('what the reader wrote is found after a reload, and nothing where they wrote nothing', () => {
  fc.assert(
    fc.property(anySection, anySection, (theirs, mine) => {
      const { storage, edits } = tab();
      expect(edits.find(theirs)).toEqual({ kind: 'nothing' });
      expect(edits.keep(theirs, { ...mine, id: theirs.id })).toEqual({ kept: true });
      const isSame = JSON.stringify(mine.cells) === JSON.stringify(theirs.cells);
      expect(tab(storage).edits.find(theirs)).toEqual(
        isSame ? { kind: 'nothing' } : { kind: 'mine', mine: { ...mine, id: theirs.id } },
      );
    }),
  );
});

describe('where the book’s text has changed since', () => {
  const { edits } = tab();
  const newBook = withMean(7);
  edits.keep(book, withMean(3));

  test('both texts are there to choose from', () => {
    expect(edits.find(newBook)).toEqual({ kind: 'changed', mine: withMean(3), book: newBook });
  });

  test('a title that is said otherwise is no change', () => {
    expect(edits.find({ ...book, title: 'Homework' })).toEqual({ kind: 'mine', mine: withMean(3) });
  });

  test('“Keep mine” keeps it, and asks no more', () => {
    edits.keep(newBook, withMean(3));
    expect(edits.find(newBook)).toEqual({ kind: 'mine', mine: withMean(3) });
  });

  test('“Take the book’s” forgets it', () => {
    edits.forget(newBook.id);
    expect(edits.find(newBook)).toEqual({ kind: 'nothing' });
  });

  test('nothing is asked where the book now reads as the reader’s', () => {
    edits.keep(book, newBook);
    expect(edits.find(newBook)).toEqual({ kind: 'nothing' });
  });
});

test('back at the book’s text, nothing is kept', () => {
  const { storage, edits } = tab();
  edits.keep(book, withMean(3));
  edits.keep(book, { ...book, title: 'Another title' });
  expect(storage.length).toBe(0);
});

describe('of several tabs', () => {
  test('the newest write of a section wins, and other sections stay', () => {
    const write = fc.record({ tab: fc.nat(2), section: fc.nat(3), mean: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 20 }), (writes) => {
        const { storage } = tab();
        const tabs = [0, 1, 2].map(() => editsIn(() => storage));
        const books = [0, 1, 2, 3].map((at) => withMean(-1, { ...book, id: `section-${at}` }));
        for (const { tab, section, mean } of writes) tabs[tab]!.keep(books[section]!, withMean(mean, books[section]));
        for (const [at, theirs] of books.entries()) {
          const last = writes.findLast(({ section }) => section === at);
          expect(tabs[0]!.find(theirs)).toEqual(
            last ? { kind: 'mine', mine: withMean(last.mean, theirs) } : { kind: 'nothing' },
          );
        }
      }),
    );
  });

  test('each hears which section another wrote', () => {
    const { storage, edits } = tab();
    edits.keep(book, withMean(3));
    expect([...storage.texts.keys()].map(edits.sectionOf)).toEqual(['homework']);
    expect(edits.sectionOf(null)).toBeNull();
    expect(edits.sectionOf('elbook.lab')).toBeUndefined();
  });
});

describe('what is damaged', () => {
  const damages = {
    'is no JSON': () => '{"version":1,"of',
    'is something else': () => '[]',
    'is of another version': (text: string) => text.replace('"version":1', '"version":2'),
    'is another section’s': (text: string) => text.replace('"homework"', '"other"'),
    'is beyond the bounds': (text: string) => text.replace('normal', 'x'.repeat(bounds.charactersOfCell)),
  };
  for (const [how, damage] of Object.entries(damages))
    test(`and ${how} begins anew, and other sections stay`, () => {
      const { storage, edits } = tab();
      const other = { ...book, id: 'other' };
      edits.keep(book, withMean(3));
      edits.keep(other, withMean(4, other));
      const key = [...storage.texts.keys()].find((key) => edits.sectionOf(key) === 'homework')!;
      storage.setItem(key, damage(storage.getItem(key)!));
      expect(edits.find(book)).toEqual({
        kind: 'unreadable',
        problem:
          'What you changed here was kept on this device, but it cannot be read any more: this is the book’s text.',
      });
      expect(edits.find(other)).toEqual({ kind: 'mine', mine: withMean(4, other) });
      expect(edits.keep(book, withMean(5))).toEqual({ kept: true });
      expect(edits.find(book)).toEqual({ kind: 'mine', mine: withMean(5) });
    });
});

describe('what cannot be kept', () => {
  const lasts = 'What you change lasts as long as this page stays open; to have it longer, download it.';

  test('since the browser refuses to, says how long it lasts', () => {
    const refusing = (): SectionStore => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    const full = new MapStorage();
    full.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    for (const edits of [editsIn(refusing), editsIn(() => full)]) {
      expect(edits.keep(book, withMean(3))).toEqual({
        kept: false,
        problem: `This browser keeps nothing more. ${lasts}`,
      });
      expect(edits.find(book)).toEqual({ kind: 'nothing' });
      expect(edits.all()).toEqual([]);
      edits.forget(book.id);
    }
  });

  test('since it is too long, says what is kept, and what was kept before stays', () => {
    const { edits } = tab();
    edits.keep(book, withMean(3));
    const endless = section('homework', code('a', 'x'.repeat(bounds.charactersOfCell + 1)));
    const crowded = section('homework', ...Array.from({ length: 11 }, (_, at) => code(`c-${at}`, 'x'.repeat(19_000))));
    for (const mine of [endless, crowded])
      expect(edits.keep(book, mine)).toEqual({
        kept: false,
        problem: `This is more than is kept: at most 60 cells, 20\u202f000 characters in each and 200\u202f000 in all. ${lasts}`,
      });
    expect(edits.find(book)).toEqual({ kind: 'mine', mine: withMean(3) });
  });

  test('since too many are, says so; those that are can still change', () => {
    const { edits } = tab();
    const books = Array.from({ length: mostKept }, (_, at) => ({ ...book, id: `s-${at}` }));
    for (const theirs of books) expect(edits.keep(theirs, withMean(3, theirs))).toEqual({ kept: true });
    expect(edits.all()).toEqual(books.map(({ id }) => id));
    expect(edits.keep(book, withMean(3))).toEqual({
      kept: false,
      problem: `Changes of 200 sections are kept, and that is the most: reset one of them to keep this. ${lasts}`,
    });
    expect(edits.keep(books[0]!, withMean(5, books[0]))).toEqual({ kept: true });
    edits.forget('s-1');
    expect(edits.keep(book, withMean(3))).toEqual({ kept: true });
  });
});
