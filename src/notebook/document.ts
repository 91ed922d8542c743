import { array, check, maxLength, object, picklist, pipe, regex, string } from 'valibot';

/** A cell: code that runs, or a paragraph that is read (plain text, `code` and $TeX$ inside). */
export interface Cell {
  /** Its name among the cells of its section. */
  readonly id: string;
  readonly kind: 'code' | 'text';
  readonly source: string;
}

/** Cells that see each other's names, and no other section's. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

export interface Notebook {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** How much a notebook may hold: what is longer is not the book's, and would stop a page. */
export const bounds = { title: 200, sections: 40, cellsOfSection: 60, charactersOfCell: 20_000, characters: 200_000 };

const named = (things: readonly { readonly id: string }[]): boolean =>
  new Set(things.map(({ id }) => id)).size === things.length;

const charactersOf = (sections: readonly Section[]): number =>
  sections.reduce(
    (total, { title, cells }) => total + cells.reduce((sum, { source }) => sum + source.length, title.length),
    0,
  );

const id = pipe(string(), regex(/^[a-z0-9-]{1,64}$/));
const title = pipe(string(), maxLength(bounds.title));

const cellSchema = object({
  id,
  kind: picklist(['code', 'text']),
  source: pipe(string(), maxLength(bounds.charactersOfCell)),
});

export const sectionSchema = object({
  id,
  title,
  cells: pipe(
    array(cellSchema),
    maxLength(bounds.cellsOfSection),
    check((cells) => named(cells), 'Two cells have one id.'),
  ),
});

/** Reads a notebook that comes from outside: a link, a file, what a browser kept. */
export const notebookSchema = object({
  title,
  sections: pipe(
    array(sectionSchema),
    maxLength(bounds.sections),
    check((sections) => named(sections), 'Two sections have one id.'),
    check((sections) => charactersOf(sections) <= bounds.characters, 'The notebook is too long.'),
  ),
});
