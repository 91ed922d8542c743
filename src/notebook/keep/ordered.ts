import type { Cell, Section } from '../document.ts';
import { Unreadable } from '../kernel/parse.ts';
import { readCell, type ReadCell } from './read-cell.ts';

/** A cell in a file: a paragraph, code that runs, or code that is left out, and why. */
export type FiledCell =
  | { readonly kind: 'text'; readonly cell: Cell }
  | { readonly kind: 'code'; readonly cell: Cell; readonly read: ReadCell }
  | { readonly kind: 'left out'; readonly cell: Cell; readonly why: string };

/** A section as a file has it, which runs from the top to the end. */
export interface FiledSection {
  readonly section: Section;
  readonly cells: readonly FiledCell[];
  /** The names that it uses and no cell of it defines. */
  readonly uses: readonly string[];
}

function filed(cell: Cell, taken: Set<string>): FiledCell {
  if (cell.kind === 'text') return { kind: 'text', cell };
  try {
    const read = readCell(cell);
    const twice = read.defines.find((name) => taken.has(name));
    if (twice !== undefined) return { kind: 'left out', cell, why: `Another cell defines ${twice}, too.` };
    for (const name of read.defines) taken.add(name);
    return { kind: 'code', cell, read };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'left out', cell, why: error.message };
  }
}

/** Each cell with the paragraphs above it; paragraphs at the end stand alone. */
function withParagraphs(cells: readonly FiledCell[]): FiledCell[][] {
  const groups: FiledCell[][] = [];
  let isOpen = false;
  for (const cell of cells) {
    if (isOpen) groups.at(-1)!.push(cell);
    else groups.push([cell]);
    isOpen = cell.kind === 'text';
  }
  return groups;
}

/**
 * The cells of a section, each after those that define what it uses, and otherwise in the reader's order. What does not run
 * in the notebook is left out: a cell that is no JavaScript or imports what is not there, and a second definition of a name.
 */
export function fileSection(section: Section): FiledSection {
  const taken = new Set<string>();
  const groups = withParagraphs(section.cells.map((cell) => filed(cell, taken)));
  const reads = groups.map((group) => group.flatMap((cell) => (cell.kind === 'code' ? [cell.read] : [])));
  const placed = new Set<number>();
  const cells: FiledCell[] = [];
  const place = (at: number): void => {
    if (placed.has(at)) return;
    placed.add(at);
    for (const name of reads[at]!.flatMap(({ uses }) => uses)) {
      const from = reads.findIndex((read) => read.some(({ defines }) => defines.includes(name)));
      if (from !== -1) place(from);
    }
    cells.push(...groups[at]!);
  };
  for (const at of groups.keys()) place(at);
  const uses = new Set(reads.flat().flatMap((read) => read.uses));
  return { section, cells, uses: [...uses].filter((name) => !taken.has(name)) };
}
