import type { TableData } from '../../../src/kit/frame/DataTable.tsx';
import { whole, decimal } from '../../../src/text/number.ts';
import { exactKs, sizeKs } from './curve.ts';
import type { Shown } from './model.ts';

const everySize = 8;

/** The plotted data: exact bounds, estimates with their standard errors, and effective sample sizes. */
export function tables({ curve, state }: Shown): TableData[] {
  return [
    {
      caption: `The bound with K draws, exact, in nats; log p(x) is ${decimal(curve.evidence)}`,
      columns: ['K', 'L_K', 'log p(x) − L_K'],
      rows: exactKs.map((k, i) => {
        const bound = curve.bounds[i]!;
        return [whole(k), decimal(bound), decimal(curve.evidence - bound)];
      }),
    },
    {
      caption: `The bound estimated by drawing, with seed ${state.seed}, in nats`,
      columns: ['K', 'estimate', 'standard error'],
      rows: curve.sampled.map(({ k, value, standardError }) => [whole(k), decimal(value), decimal(standardError)]),
    },
    {
      caption: `The effective sample size of the first K draws of one run, with seed ${state.seed}`,
      columns: ['K', 'effective sample size', 'share of K'],
      rows: sizeKs
        .map((k, i) => [whole(k), decimal(curve.sizes[i]!, 1), decimal(curve.sizes[i]! / k, 3)])
        .filter((_, i) => i % everySize === 0 || i === sizeKs.length - 1),
    },
  ];
}
