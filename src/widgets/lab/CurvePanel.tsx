import type { JSX } from 'preact';
import type { Lab } from './model.ts';
import { BoundChart } from './pictures/BoundChart.tsx';

/** The bound on its way up. */
export function CurvePanel({ lab }: { readonly lab: Lab }): JSX.Element {
  return (
    <div class="widget-plot lab-curve">
      <BoundChart history={lab.shown.value.curve} />
    </div>
  );
}
