import type { JSX } from 'preact';
import { LegendEntry } from '../../../src/kit/plot/Legend.tsx';
import type { State } from './model.ts';
import { PairLegend } from './pair.tsx';
import { integrandName } from './words.ts';

/** The pair, and what is shaded. */
export const Legend = ({ state }: { readonly state: State }): JSX.Element => (
  <PairLegend state={state}>
    <LegendEntry
      name={`$${integrandName(state)}$ above and below zero, ${state.unit} per unit of $z$, scale at the right`}
      colour={state.standing === 'q' ? 'encoder' : 'prior'}
      swatch="signed"
    />
  </PairLegend>
);
