import type { JSX } from 'preact';
import { LegendEntry } from '../../../src/kit/plot/Legend.tsx';
import type { State } from './model.ts';
import { bell, integrandName } from './words.ts';

/** Which line is which, with the numbers behind it, and what is shaded: complete without any control. */
export const Legend = ({ state }: { readonly state: State }): JSX.Element => (
  <p class="legend">
    <LegendEntry name={`$q = ${bell(state.meanQ, state.sdQ)}$`} colour="encoder" swatch="line" />
    <LegendEntry name={`$p = ${bell(state.meanP, state.sdP)}$`} colour="prior" swatch="dashed" />
    <LegendEntry
      name={`$${integrandName(state)}$ above and below zero`}
      colour={state.standing === 'q' ? 'encoder' : 'prior'}
      swatch="signed"
    />
  </p>
);
