import { lostOver, relativeRoundingOf, type Estimate } from '../../estimate.ts';
import { total } from '../../total.ts';
import type { LinearCollapseProblem } from './problem.ts';

/** What a latent carries: the part of ½ log λ that stands above the level. */
export const carried = (eigenvalue: number, level: number): number => Math.max(0, Math.log(eigenvalue / level) / 2);

export const linearCollapseTarget = ({ eigenvalues, variance, beta }: LinearCollapseProblem): Estimate => {
  const level = beta * variance;
  const ofLevel = relativeRoundingOf(variance) + relativeRoundingOf(beta);
  return {
    value: total(eigenvalues.map((eigenvalue) => carried(eigenvalue, level))),
    error: total(
      eigenvalues.map((eigenvalue) => {
        const size = 1 + Math.abs(Math.log(eigenvalue / level));
        return eigenvalue < level / 2 ? 0 : relativeRoundingOf(eigenvalue) + ofLevel + lostOver(size);
      }),
    ),
  };
};
