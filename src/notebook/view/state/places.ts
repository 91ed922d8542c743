import type { Cell, Section } from '../../document.ts';

/** A cell of a notebook, by the ids of its section and of itself. */
export interface Place {
  readonly section: string;
  readonly cell: string;
}

export const keyOf = ({ section, cell }: Place): string => `${section}/${cell}`;

type Sections = readonly Section[];

const withCells = (sections: Sections, id: string, change: (cells: readonly Cell[]) => readonly Cell[]): Sections =>
  sections.map((section) => (section.id === id ? { ...section, cells: change(section.cells) } : section));

export const sectionOf = (sections: Sections, id: string): Section | undefined =>
  sections.find((section) => section.id === id);

export const cellAt = (sections: Sections, { section, cell }: Place): Cell | undefined =>
  sectionOf(sections, section)?.cells.find(({ id }) => id === cell);

/** Where a cell stands in its section, from 0; −1 where it does not. */
export const indexOf = (sections: Sections, { section, cell }: Place): number =>
  sectionOf(sections, section)?.cells.findIndex(({ id }) => id === cell) ?? -1;

export const withSource = (sections: Sections, { section, cell }: Place, source: string): Sections =>
  withCells(sections, section, (cells) => cells.map((other) => (other.id === cell ? { ...other, source } : other)));

export const withCell = (sections: Sections, section: string, at: number, cell: Cell): Sections =>
  withCells(sections, section, (cells) => cells.toSpliced(at, 0, cell));

export const withoutCell = (sections: Sections, { section, cell }: Place): Sections =>
  withCells(sections, section, (cells) => cells.filter(({ id }) => id !== cell));

/** With the cell one place lower, or higher where `by` is −1; as they are where there is no such place. */
export function moved(sections: Sections, place: Place, by: -1 | 1): Sections {
  const from = indexOf(sections, place);
  const cells = sectionOf(sections, place.section)?.cells ?? [];
  const to = from + by;
  if (from < 0 || to < 0 || to >= cells.length) return sections;
  return withCells(sections, place.section, () => cells.toSpliced(from, 1).toSpliced(to, 0, cells[from]!));
}

/** The number under which a section's readers know a cell: its place among those of code. */
export const numberOf = (cells: readonly Cell[], id: string): number =>
  cells.filter(({ kind }) => kind === 'code').findIndex((cell) => cell.id === id) + 1;
