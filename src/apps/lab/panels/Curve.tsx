import type { JSX } from 'preact';
import { defaultSettings } from '../../../models/toy-vae/training/settings.ts';
import type { Lab } from '../model.ts';
import { BoundChart } from '../pictures/BoundChart.tsx';

/** The bound on its way up. */
export function Curve({ lab }: { readonly lab: Lab }): JSX.Element {
  const isBook = lab.shown.value.origin === 'book';
  const { observationVariance } = isBook ? defaultSettings : lab.trainingSettings.value;
  return (
    <BoundChart
      history={lab.shownCurve.value}
      observationVariance={observationVariance}
      moving={lab.training.phase.value !== 'resting'}
      marks={lab.marks.value}
    />
  );
}
