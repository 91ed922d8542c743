import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Notebook, Section } from '../../document.ts';
import type { Edits } from '../../keep/stored.ts';
import { createNotebookState, type NotebookState } from '../state/notebook-state.ts';
import type { Runs } from '../state/runs.ts';
import type { Asked } from './asked.ts';
import { keepChanges, recalled } from './kept.ts';
import type { Found } from './sources.ts';

/** The notebook that stands on the page. */
export interface OnPage {
  /** What of the notebook's own page was asked for; undefined on other pages. */
  readonly asked: Asked | undefined;
  readonly state: NotebookState;
  /** Sections that both the reader and the book have changed. */
  readonly changed: ReadonlySignal<readonly Section[]>;
  /** What could not be opened or kept, a sentence each. */
  readonly problems: ReadonlySignal<readonly string[]>;
  /** Lets the reader's text stand, and asks no more. */
  keepMine(section: Section): void;
  takeBooks(section: Section): void;
  /** Keeps what is not yet kept. */
  flush(): void;
  close(): void;
}

export interface Surroundings {
  readonly createRuns: () => Runs;
  readonly edits: Edits;
  /** Says that something is to be kept soon; called for every change. */
  readonly later: (flush: () => void) => void;
}

/** Puts a notebook on the page, with what was kept of it, and keeps what becomes of it. */
export function putOnPage(asked: Asked | undefined, found: Found, blank: Notebook, surroundings: Surroundings): OnPage {
  const { createRuns, edits, later } = surroundings;
  const book = 'notebook' in found ? found.notebook : blank;
  const before = recalled(book, edits);
  const state = createNotebookState(createRuns(), book, before.notebook);
  const changed = signal(before.changed);
  const opening = [...('problem' in found ? [found.problem] : []), ...before.problems];
  const problems = signal<readonly string[]>(opening);
  let kept = state.sections.peek();

  const flush = (): void => {
    const now = state.sections.peek();
    if (now === kept) return;
    const notKept = keepChanges(book, kept, now, edits);
    problems.value = notKept === undefined ? opening : [...opening, notKept];
    kept = now;
  };
  const watch = effect(() => {
    if (state.sections.value !== kept) later(flush);
  });
  const settle = ({ id }: Section): void => {
    changed.value = changed.peek().filter((section) => section.id !== id);
  };

  return {
    ...{ asked, state, changed, problems, flush },
    keepMine(section) {
      const mine = state.sections.peek().find(({ id }) => id === section.id);
      if (mine) edits.keep(section, mine);
      settle(section);
    },
    takeBooks(section) {
      state.resetSection(section.id);
      settle(section);
    },
    close() {
      flush();
      watch();
      state.runs.close();
    },
  };
}
