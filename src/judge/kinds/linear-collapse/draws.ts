import { pick, repeat, tenth, type Draw } from '../../generate/numbers.ts';
import type { LinearCollapseProblem } from './problem.ts';

const variances = [0.02, 0.05, 0.1, 0.2, 0.25, 0.4] as const;
const betas = [0.5, 1.5, 2, 2.5, 3, 4, 5] as const;

/** Latents whose λ goes from above the level to far below it. */
const latents =
  (count: number): Draw<LinearCollapseProblem> =>
  (source) => ({
    kind: 'linear-collapse',
    eigenvalues: repeat(count, () => (count === 1 ? tenth(source, 0.6, 5) : tenth(source, 0.2, 5))).sort(
      (a, b) => b - a,
    ),
    variance: pick(source, variances),
    beta: pick(source, betas),
  });

export const linearCollapseDraws = { easy: latents(1), middle: latents(2), hard: latents(4) };
