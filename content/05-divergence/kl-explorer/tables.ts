import type { TableData } from '../../../src/kit/frame/DataTable.tsx';
import { whole, tick, decimal } from '../../../src/text/number.ts';
import { plotDomain } from './heights.ts';
import type { Picture } from './model.ts';
import { bandWidth, type Checkpoint } from './monte-carlo.ts';
import { bell, divergenceName, integrandName } from './words.ts';

const rows = 20;
const everyCheckpoint = 5;

/** The plotted data: both densities and the integrand along the axis, and the running estimate. */
export function tables(picture: Picture, trace: readonly Checkpoint[]): TableData[] {
  const { state, q, p, integrand, shown } = picture;
  const [lower, upper] = plotDomain(state);
  const zs = Array.from({ length: rows + 1 }, (_, i) => lower + ((upper - lower) * i) / rows);
  return [
    {
      caption: `q = ${bell(state.meanQ, state.sdQ)}, p = ${bell(state.meanP, state.sdP)}, and the integrand in ${state.unit} per unit of z`,
      columns: ['z', 'q(z)', 'p(z)', integrandName(state)],
      rows: zs.map((z) => [
        tick(z),
        decimal(Math.exp(q.logProb(z))),
        decimal(Math.exp(p.logProb(z))),
        decimal(integrand(z)),
      ]),
    },
    {
      caption: `Monte Carlo estimate of ${divergenceName(state)} with seed ${state.seed}, in ${state.unit}; the closed form is ${decimal(shown)}`,
      columns: ['draws', 'estimate', 'half-width of the 99.9\u202f% band'],
      rows: trace
        .filter((_, i) => i % everyCheckpoint === 0)
        .map(({ draws, mean, standardError }) => [whole(draws), decimal(mean), decimal(bandWidth * standardError)]),
    },
  ];
}
