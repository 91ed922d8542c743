import type { Distribution, Normal } from '../math/index.ts';

/** What the homework asks: how far q is from p, D_KL(q ‖ p). Any pair whose divergence `kl` knows. */
export interface Problem {
  readonly q: Distribution;
  readonly p: Distribution;
}

export interface NormalProblem extends Problem {
  readonly q: Normal;
  readonly p: Normal;
}

/** The lines of a worked solution that a mistake can break. */
export type Step = 'definition' | 'formula' | 'substitution' | 'squares' | 'logarithm' | 'sum' | 'value' | 'bits';

export const isNormalProblem = (problem: Problem): problem is NormalProblem =>
  problem.q.kind === 'normal' && problem.p.kind === 'normal';
