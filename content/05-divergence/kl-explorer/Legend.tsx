import type { JSX } from 'preact';
import type { State } from './model.ts';
import { bell, integrandName } from './words.ts';

/** Which line is which, what is shaded, and the numbers behind it: complete without any control. */
export function Legend({ state }: { readonly state: State }): JSX.Element {
  const { meanQ, sdQ, meanP, sdP, standing, unit } = state;
  const shade = standing === 'q' ? 'encoder' : 'prior';
  return (
    <p class="legend">
      <span style="--object: var(--encoder)">
        <span class="swatch line" />
        <i>q</i> = {bell(meanQ, sdQ)}
      </span>
      <span style="--object: var(--prior)">
        <span class="swatch line dashed" />
        <i>p</i> = {bell(meanP, sdP)}
      </span>
      <span class="legend-area" style={`--object: var(--${shade})`}>
        <span class="swatch area" />
        <span class="swatch area hatched" />
        {integrandName(state)} above and below zero, {unit} per unit of <i>z</i>, scale at the right
      </span>
    </p>
  );
}
