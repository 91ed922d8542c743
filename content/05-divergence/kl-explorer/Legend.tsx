import type { JSX } from 'preact';
import type { State } from './model.ts';
import { PairLegend } from './pair.tsx';
import { integrandName } from './words.ts';

/** The pair, and what is shaded. */
export const Legend = ({ state }: { readonly state: State }): JSX.Element => (
  <PairLegend state={state}>
    <span class="legend-area" style={`--object: var(--${state.standing === 'q' ? 'encoder' : 'prior'})`}>
      <span class="swatch area" />
      <span class="swatch area hatched" />
      {integrandName(state)} above and below zero, {state.unit} per unit of <i>z</i>, scale at the right
    </span>
  </PairLegend>
);
