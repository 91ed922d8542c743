import { computed } from '@preact/signals';
import type { Framed } from '../../../kit/settings/settings.ts';
import { initialValues, sameValues } from '../../../kit/settings/url-state.ts';
import type { Kept } from './kept.ts';
import type { Lab } from '../model.ts';
import { givenRun } from '../run/run.ts';
import type { StoredLab } from './stored-lab.ts';
import { comparedTableFor, tableFor, type LabValues } from '../values.ts';

/** The choices and the model together, as the frame's link takes them, and what a page opens on. */
export function linkOf(lab: Lab, kept: Kept): Framed<LabValues> {
  const { settings, run, curve } = lab;
  const compared = comparedTableFor(kept.ownImages);
  const table = tableFor(kept.ownImages);
  const initial = initialValues(table);
  const values = computed(() => valuesOf({ choices: settings.values.value, run: run.value, curve: curve.value }));
  const isHere = (next: LabValues): boolean => sameValues(compared, next, values.peek());
  let opened = false;

  /** At first what a link says goes before what was kept; where it says nothing, the lab is as it was left. */
  function load(next: LabValues): void {
    const saysNothing = sameValues(compared, next, initial);
    const candidates = kept.candidates();
    const meant = candidates.find((one) => (saysNothing && !opened) || sameValues(compared, next, valuesOf(one)));
    if (!opened) {
      opened = true;
      const first = meant ?? candidates[0];
      if (first) lab.restore(first);
      if (meant) return;
    }
    if (saysNothing || isHere(next)) return;
    const { weights, step, curve: points, ...choices } = next;
    if (meant) lab.replace(meant.run, meant.curve, meant.choices);
    else if (weights === null) lab.replace(lab.book, lab.bookCurve, { ...choices, changes: [] });
    else lab.replace(givenRun('link', weights, step), points, choices);
  }

  return {
    table,
    values,
    canUndo: settings.canUndo,
    isInitial: lab.untouched,
    undo: settings.undo,
    reset: lab.reset,
    load,
  };
}

function valuesOf({ choices, run, curve }: StoredLab): LabValues {
  return run.origin === 'book'
    ? { ...choices, weights: null, step: 0, curve: [] }
    : { ...choices, weights: run.state.weights, step: run.state.step, curve };
}
