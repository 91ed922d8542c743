import type { TableData } from '../../../src/kit/frame/DataTable.tsx';
import { linspace } from '../../../src/kit/plot/points.ts';
import { decimal, tick } from '../../../src/text/number.ts';
import { plotDomain } from './heights.ts';
import type { Picture } from './model.ts';
import { bell, integrandName } from './words.ts';

const rows = 20;

/** The plotted data: both densities and the integrand along the axis. */
export function tables(picture: Picture): TableData[] {
  const { state, q, p, integrand } = picture;
  return [
    {
      caption: `$q = ${bell(state.meanQ, state.sdQ)}$, $p = ${bell(state.meanP, state.sdP)}$, and the integrand in ${state.unit} per unit of $z$`,
      columns: ['$z$', '$q(z)$', '$p(z)$', `$${integrandName(state)}$`],
      rows: linspace(plotDomain(state), rows).map((z) => [
        tick(z),
        decimal(Math.exp(q.logProb(z))),
        decimal(Math.exp(p.logProb(z))),
        decimal(integrand(z)),
      ]),
    },
  ];
}
