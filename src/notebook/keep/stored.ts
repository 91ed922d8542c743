import { check, is, literal, number, object, pipe } from 'valibot';
import { readStoredAs } from '../../kit/work/stored-as.ts';
import { readStored, removeStored, writeStored, type Store } from '../../kit/work/stored.ts';
import { whole } from '../../text/number.ts';
import { bounds, sectionSchema, type Section } from '../document.ts';
import { fingerprint } from './fingerprint.ts';

/** The browser's storage, whose keys can be gone through. */
export type SectionStore = Store & Pick<Storage, 'key' | 'length'>;

/** What is kept of a section. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mine'; readonly mine: Section }
  /** The book's text has changed since the reader's was kept: they choose. */
  | { readonly kind: 'changed'; readonly mine: Section; readonly book: Section }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** What became of keeping: where it could not be, the sentence that says what that means. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly problem: string };

/** What the reader made of the book's sections, kept on this device, each section apart from the others. */
export interface Edits {
  /** What is kept of a section that the book has like this. */
  find(book: Section): Found;
  /**
   * Keeps the reader's text beside a mark of the book's; what is the book's own is forgotten instead. *Keep mine*, where
   * the book has changed, is to keep it once more; *Take the book's* is to forget it.
   */
  keep(book: Section, mine: Section): Kept;
  forget(id: string): void;
  /** The ids of all sections that are kept. */
  all(): readonly string[];
  /** The section that another tab wrote, by the key of the storage's event; null for all, undefined for none of these. */
  sectionOf(key: string | null): string | null | undefined;
}

/** How many sections are kept, at most. */
export const mostKept = 200;

const prefix = 'elbook.section.';
const keyOf = (id: string): string => prefix + id;

const textOf = ({ cells }: Section): string => JSON.stringify(cells.map(({ id, kind, source }) => [id, kind, source]));
const lengthOf = (cells: Section['cells']): number => cells.reduce((sum, { source }) => sum + source.length, 0);

const boundedSection = pipe(
  sectionSchema,
  check(({ cells }) => lengthOf(cells) <= bounds.characters, 'The section is too long.'),
);
const room = `at most ${bounds.cellsOfSection} cells, ${whole(bounds.charactersOfCell)} characters in each and ${whole(bounds.characters)} in all`;

const shape = object({
  version: literal(1),
  /** The fingerprint of the book's cells that the reader began with. */
  of: number(),
  section: boundedSection,
});

const lasts = 'What you change lasts as long as this page stays open; to have it longer, download it.';
const notKept = (problem: string): Kept => ({ kept: false, problem: `${problem} ${lasts}` });

/** Keeps edits in a storage that may refuse to be read or written. Each section has a key of its own: tabs do not meet. */
export function editsIn(storage: () => SectionStore): Edits {
  const all = (): readonly string[] => {
    try {
      const { length } = storage();
      const keys = Array.from({ length }, (_, at) => storage().key(at) ?? '');
      return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    } catch {
      return [];
    }
  };
  const forget = (id: string): void => removeStored(storage, keyOf(id));

  return {
    find(book) {
      const key = keyOf(book.id);
      if (readStored(storage, key) === null) return { kind: 'nothing' };
      const kept = readStoredAs(storage, key, shape);
      if (kept?.section.id !== book.id)
        return {
          kind: 'unreadable',
          problem:
            'What you changed here was kept on this device, but it cannot be read any more: this is the book’s text.',
        };
      const mine = kept.section;
      if (textOf(mine) === textOf(book)) return { kind: 'nothing' };
      return kept.of === fingerprint(textOf(book)) ? { kind: 'mine', mine } : { kind: 'changed', mine, book };
    },

    keep(book, mine) {
      if (textOf(mine) === textOf(book)) {
        forget(book.id);
        return { kept: true };
      }
      if (!is(boundedSection, mine)) return notKept(`This is more than is kept: ${room}.`);
      const others = all().filter((id) => id !== book.id);
      if (others.length >= mostKept)
        return notKept(
          `Changes of ${others.length} sections are kept, and that is the most: reset one of them to keep this.`,
        );
      const text = JSON.stringify({ version: 1, of: fingerprint(textOf(book)), section: { ...mine, id: book.id } });
      return writeStored(storage, keyOf(book.id), text) ? { kept: true } : notKept('This browser keeps nothing more.');
    },

    forget,
    all,
    sectionOf(key) {
      if (key === null) return null;
      return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
    },
  };
}
