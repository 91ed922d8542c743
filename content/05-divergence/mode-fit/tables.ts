import { normal } from '../../../src/math/index.ts';
import type { TableData } from '../../../src/kit/frame/DataTable.tsx';
import { linspace } from '../../../src/kit/plot/points.ts';
import { decimal, shortest, tick } from '../../../src/text/number.ts';
import type { State } from './model.ts';
import type { Target } from './target.ts';

const rows = 20;
const reachInSds = 4;

/** The plotted data: target, fit and both integrands along the axis. */
export function tables(state: State, target: Target): TableData[] {
  const fit = normal(state.mean, state.sd);
  const reach = state.offset + reachInSds * state.width;
  return [
    {
      caption: `Target $p$ with modes at ±${shortest(state.offset)} of sd ${shortest(state.width)}, fit $q$ with mean ${shortest(state.mean)} and sd ${shortest(state.sd)}, and what each direction integrates`,
      columns: ['$z$', '$p(z)$', '$q(z)$', '$p log(p/q)$', '$q log(q/p)$'],
      rows: linspace([-reach, reach], rows).map((z) => {
        const [logTarget, logFit] = [target.logProb(z), fit.logProb(z)];
        const [density, fitted] = [Math.exp(logTarget), Math.exp(logFit)];
        return [
          tick(z),
          decimal(density),
          decimal(fitted),
          decimal(density * (logTarget - logFit)),
          decimal(fitted * (logFit - logTarget)),
        ];
      }),
    },
  ];
}
