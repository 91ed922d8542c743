import type { JSX } from 'preact';
import { LegendEntry } from '../../../src/kit/plot/Legend.tsx';
import { decimal } from '../../../src/text/number.ts';
import { bell } from '../kl-explorer/words.ts';
import type { Picture } from './model.ts';

/** The pair, and what is drawn of its divergence. */
export const Legend = ({ picture: { state, truth } }: { readonly picture: Picture }): JSX.Element => {
  const colour = state.standing === 'q' ? 'encoder' : 'prior';
  return (
    <p class="legend">
      <LegendEntry name={`$q = ${bell(state.meanQ, state.sdQ)}$`} colour="encoder" />
      <LegendEntry name={`$p = ${bell(state.meanP, state.sdP)}$`} colour="prior" />
      <LegendEntry name="estimate" colour={colour} swatch="line" />
      <LegendEntry name={'its 99.9\u202f% band'} colour={colour} swatch="area" />
      <LegendEntry name={`closed form, ${decimal(truth)}`} colour="ink" swatch="line" />
    </p>
  );
};
