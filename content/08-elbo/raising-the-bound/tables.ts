import type { TableData } from '../../../src/kit/frame/DataTable.tsx';
import { decimal, shortest, tick } from '../../../src/text/number.ts';
import { levelsAt, type State } from './model.ts';

/** The weights that are plotted, from left to right. */
export const plotted = { from: -1, to: 3 } as const;
const rows = 20;

export function tables(state: State): TableData[] {
  const weights = Array.from({ length: rows + 1 }, (_, i) => plotted.from + ((plotted.to - plotted.from) * i) / rows);
  return [
    {
      caption: `ELBO and log p(x) at x = ${shortest(state.x)} for q with mean ${shortest(state.mean)} and sd ${shortest(state.sd)}, by w, in nats`,
      columns: ['w', 'ELBO', 'log p(x)', 'gap'],
      rows: weights.map((w) => {
        const { elbo, evidence, gap } = levelsAt(state, w);
        return [tick(w), decimal(elbo), decimal(evidence), decimal(gap)];
      }),
    },
  ];
}
