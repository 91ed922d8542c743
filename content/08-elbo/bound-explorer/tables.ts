import type { TableData } from '../../../src/kit/frame/DataTable.tsx';
import { decimal } from '../../../src/text/number.ts';
import type { Levels } from './exact.ts';

/** The account of the bound. */
export function tables({ reconstruction, kl, elbo, evidence, gap }: Levels, divergence: number): TableData[] {
  const rows: [string, number][] = [
    ['$E_q log p(x|z)$', reconstruction],
    ['$D_KL(q ‖ p(z))$', kl],
    ['ELBO', elbo],
    ['$log p(x)$', evidence],
    ['$log p(x) −$ ELBO', gap],
    ['$D_KL(q ‖ p(z|x))$, by its own integral', divergence],
  ];
  return [
    {
      caption: 'The bound and its parts, in nats',
      columns: ['part', 'nats'],
      rows: rows.map(([name, value]) => [name, decimal(value)]),
    },
  ];
}
