import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Cell, Notebook, Section } from '../../document.ts';
import type { Definition } from '../../session.ts';
import { outputSentence } from '../outputs/words.ts';
import { neededBy } from './needed.ts';
import {
  cellAt,
  indexOf,
  moved,
  numberOf,
  sectionOf,
  withCell,
  withoutCell,
  withSource,
  type Place,
} from './places.ts';
import type { Runs } from './runs.ts';

/** What was just done and can be taken back. */
export interface Undoable {
  /** “Cell 2 is deleted.” */
  readonly said: string;
  /** Whether an edit in between would be lost with it: then it is no longer offered. */
  readonly overwrites: boolean;
  readonly undo: () => void;
}

/** Where the focus goes: to the card of a cell, or into its editor. */
export interface Focus extends Place {
  readonly edits: boolean;
}

/** A notebook as its reader has it: its cells, what came of them, and what can be done with them. */
export interface NotebookState {
  readonly title: string;
  readonly sections: ReadonlySignal<readonly Section[]>;
  readonly runs: Runs;
  readonly undoable: ReadonlySignal<Undoable | undefined>;
  /** A cell's card takes it up, and then says `focused`. */
  readonly focus: ReadonlySignal<Focus | undefined>;
  /** What came of the cell that ran last, in a sentence, for screen readers. */
  readonly said: ReadonlySignal<string>;
  edit(place: Place, source: string): void;
  /** Runs a cell, and before it what it needs of cells that were never run. */
  run(place: Place): void;
  /** Runs all cells, or all of one section. */
  runAll(section?: string): void;
  /** Runs a cell again without the limit of time. */
  letRun(place: Place): void;
  /** Whether a cell's code differs from what was run, or, where nothing was, from what the book has. */
  isEdited(place: Place, source: string): boolean;
  /** Whether the book has other code for it. */
  isChanged(place: Place, source: string): boolean;
  /** Puts the book's code back. It does not run. */
  reset(place: Place): void;
  /** Puts the book's cells of a section back, or those of all. They do not run. */
  resetSection(section?: string): void;
  /** Adds an empty cell at the end of a section, or below a cell, and gives it the focus. */
  add(kind: Cell['kind'], section: string, below?: string): void;
  move(place: Place, by: -1 | 1): void;
  remove(place: Place): void;
  undo(): void;
  forgetUndo(): void;
  focusOn(focus: Focus): void;
  focused(): void;
}

/** `book` is what Reset leads back to; `notebook` is what the reader begins with, edits of an earlier visit included. */
export function createNotebookState(runs: Runs, book: Notebook, notebook: Notebook = book): NotebookState {
  const sections = signal(notebook.sections);
  const undoable = signal<Undoable | undefined>(undefined);
  const focus = signal<Focus | undefined>(undefined);
  let made = 0;

  const nameOf = (place: Place): string => {
    const cells = sectionOf(sections.peek(), place.section)?.cells ?? [];
    const cell = cells.find(({ id }) => id === place.cell);
    return cell?.kind === 'text' ? 'The paragraph' : `Cell ${numberOf(cells, place.cell)}`;
  };
  const offer = (said: string, overwrites: boolean, undo: () => void): void => {
    undoable.value = { said, overwrites, undo };
  };
  const definitionOf = (section: string, { id, source }: Cell): Definition => ({ section, cell: id, source });
  const bookSource = (place: Place): string | undefined => cellAt(book.sections, place)?.source;

  const freeId = (section: Section): string => {
    const used = new Set([section, sectionOf(book.sections, section.id)].flatMap((of) => of?.cells ?? []).map(idOf));
    do made++;
    while (used.has(`added-${made}`));
    return `added-${made}`;
  };

  return {
    title: notebook.title,
    sections,
    runs,
    undoable,
    focus,
    said: computed(() => {
      const place = runs.lastDone.value;
      if (place === undefined) return '';
      const cells = sectionOf(sections.value, place.section)?.cells ?? [];
      const output = runs.outputOf(place).value;
      const number = numberOf(cells, place.cell);
      return output && number > 0 ? outputSentence(number, output, (id) => numberOf(cells, id)) : '';
    }),

    edit(place, source) {
      if (undoable.peek()?.overwrites) undoable.value = undefined;
      sections.value = withSource(sections.peek(), place, source);
    },
    run(place) {
      const section = sectionOf(sections.peek(), place.section);
      const cell = cellAt(sections.peek(), place);
      if (section === undefined || cell?.kind !== 'code') return;
      const neverRun = section.cells.filter(
        (other) =>
          other !== cell && isCode(other) && runs.ranOf({ section: section.id, cell: other.id }).peek() === undefined,
      );
      runs.run([...neededBy(cell, neverRun), cell].map((needed) => definitionOf(section.id, needed)));
    },
    runAll(only) {
      runs.run(
        sections
          .peek()
          .filter(({ id }) => only === undefined || id === only)
          .flatMap(({ id, cells }) => cells.filter(isCode).map((cell) => definitionOf(id, cell))),
      );
    },
    letRun(place) {
      const cell = cellAt(sections.peek(), place);
      if (cell) runs.letRun(definitionOf(place.section, cell));
    },

    isEdited: (place, source) => source !== (runs.ranOf(place).value ?? bookSource(place) ?? ''),
    isChanged: (place, source) => source !== (bookSource(place) ?? source),
    reset(place) {
      const first = bookSource(place);
      const before = cellAt(sections.peek(), place)?.source;
      if (first === undefined || before === undefined || first === before) return;
      sections.value = withSource(sections.peek(), place, first);
      offer(`${nameOf(place)} is as the book has it.`, true, () => {
        sections.value = withSource(sections.peek(), place, before);
      });
    },
    resetSection(only) {
      const before = sections.peek();
      sections.value = before.map((section) =>
        only === undefined || section.id === only ? (sectionOf(book.sections, section.id) ?? section) : section,
      );
      for (const { id, cells } of before)
        for (const cell of cells) {
          const place = { section: id, cell: cell.id };
          if (cellAt(sections.peek(), place) === undefined) runs.forget(place);
        }
      const what = only === undefined ? 'All cells are as the book has them.' : 'The section is as the book has it.';
      offer(what, true, () => {
        sections.value = before;
      });
    },

    add(kind, sectionId, below) {
      const section = sectionOf(sections.peek(), sectionId);
      if (section === undefined) return;
      const place = { section: sectionId, cell: freeId(section) };
      const above = below === undefined ? -1 : indexOf(sections.peek(), { section: sectionId, cell: below });
      const at = above < 0 ? section.cells.length : above + 1;
      batch(() => {
        sections.value = withCell(sections.peek(), sectionId, at, { id: place.cell, kind, source: '' });
        focus.value = { ...place, edits: true };
      });
    },
    move(place, by) {
      batch(() => {
        sections.value = moved(sections.peek(), place, by);
        focus.value = { ...place, edits: false };
      });
    },
    remove(place) {
      const cell = cellAt(sections.peek(), place);
      const at = indexOf(sections.peek(), place);
      if (cell === undefined) return;
      const wasRun = runs.ranOf(place).peek();
      const said = `${nameOf(place)} is deleted.`;
      batch(() => {
        sections.value = withoutCell(sections.peek(), place);
        runs.forget(place);
        const left = sectionOf(sections.peek(), place.section)?.cells ?? [];
        const next = left[Math.min(at, left.length - 1)];
        if (next) focus.value = { section: place.section, cell: next.id, edits: false };
        offer(said, false, () => {
          sections.value = withCell(sections.peek(), place.section, at, cell);
          focus.value = { ...place, edits: false };
          if (wasRun !== undefined) runs.run([{ ...place, source: wasRun }]);
        });
      });
    },
    undo() {
      const last = undoable.peek();
      undoable.value = undefined;
      batch(() => last?.undo());
    },
    forgetUndo() {
      undoable.value = undefined;
    },
    focusOn(next) {
      focus.value = next;
    },
    focused() {
      focus.value = undefined;
    },
  };
}

const isCode = ({ kind }: Cell): boolean => kind === 'code';
const idOf = ({ id }: Cell): string => id;
