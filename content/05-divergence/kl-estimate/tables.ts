import type { TableData } from '../../../src/kit/frame/DataTable.tsx';
import { decimal, whole } from '../../../src/text/number.ts';
import { divergenceName } from '../kl-explorer/words.ts';
import type { Picture } from './model.ts';
import { bandWidth, type Checkpoint } from './monte-carlo.ts';

const everyCheckpoint = 5;

/** The running estimate, after every fifth look at it. */
export const tables = ({ state, truth }: Picture, trace: readonly Checkpoint[]): TableData[] => [
  {
    caption: `Monte Carlo estimate of ${divergenceName(state)} with seed ${state.seed}, in ${state.unit}; the closed form is ${decimal(truth)}`,
    columns: ['draws', 'estimate', 'half-width of the 99.9\u202f% band'],
    rows: trace
      .filter((_, i) => i % everyCheckpoint === 0)
      .map(({ draws, mean, standardError }) => [whole(draws), decimal(mean), decimal(bandWidth * standardError)]),
  },
];
