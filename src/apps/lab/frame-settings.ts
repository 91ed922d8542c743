import { computed } from '@preact/signals';
import type { Settings } from '../../kit/settings/settings.ts';
import { initialValues, sameValues } from '../../kit/settings/url-state.ts';
import type { Keeping } from './keeping.ts';
import type { Lab } from './model.ts';
import { givenRun, type Run } from './run.ts';
import { choicesTable, labTableFor, type Choices, type LabValues } from './values.ts';

/** The choices and the model together, as the frame's link, Undo and Reset take them. */
export function frameSettings(lab: Lab, keeping: Keeping): Settings<LabValues> {
  const { history, book } = lab;
  const { choices, run } = history;
  const table = labTableFor(keeping.ownImages);
  const initial = initialValues(table);
  const valuesOf = (chosen: Choices, { origin, state, curve }: Run): LabValues =>
    origin === 'book'
      ? { ...chosen, weights: null, step: 0, curve: [] }
      : { ...chosen, weights: state.weights, step: state.step, curve };
  const values = computed(() => valuesOf(choices.value, run.value));
  const isHere = (next: LabValues): boolean => sameValues(table, next, values.peek());

  let opened = false;

  /** What a link says goes before what was kept; where it says nothing, the lab is as it was left. */
  function load(next: LabValues): void {
    const first = !opened;
    opened = true;
    if (!first && isHere(next)) return;
    const asIfNew = sameValues(table, next, initial);
    const kept = keeping.candidates().find((one) => asIfNew || sameValues(table, next, valuesOf(one.choices, one.run)));
    if (kept) {
      history.load(kept.choices, kept.run);
      return;
    }
    if (isHere(next)) return;
    const { weights, step, curve, ...chosen } = next;
    const [mine] = keeping.candidates();
    if (mine) history.load(mine.choices, mine.run);
    if (weights === null) history.replace(book, { ...chosen, changes: [] });
    else history.replace(givenRun('link', weights, step, curve), chosen);
  }

  function set(change: Partial<LabValues>): void {
    const chosen = Object.entries(change).filter(([key]) => key in choicesTable);
    history.choose(Object.fromEntries(chosen) as Partial<Choices>);
  }

  return {
    table,
    values,
    canUndo: history.canUndo,
    isInitial: computed(() => run.value.origin === 'book' && sameValues(table, values.value, initial)),
    set,
    settle: history.settle,
    step(change) {
      history.settle();
      set(change);
      history.settle();
    },
    undo: history.undo,
    reset: lab.reset,
    load,
  };
}
