import { kl } from '../math/index.ts';
import { computedTex } from './format.ts';
import type { NormalProblem, Step } from './problem.ts';
import type { Unit } from './reading/units.ts';
import { generalLines } from './solution/general.ts';
import { standardLines } from './solution/standard.ts';
import { termOf, type Spread, type Term } from './solution/terms.ts';

export type { Spread } from './solution/terms.ts';

/** One line of a worked solution. Every line but the first continues the one above it and begins with its sign. */
export interface SolutionLine {
  readonly id: Step;
  /** In the book's macros (src/book/katex.ts). */
  readonly tex: string;
  /** Why the line follows, in prose with $TeX$. */
  readonly reason: string;
  /** The line evaluated as it stands; null for the definition, which is not evaluated here. */
  readonly value: number | null;
  readonly unit: Unit;
}

export interface Solution {
  readonly lines: readonly SolutionLine[];
  /** The divergence in nats, by the form that keeps all its digits. */
  readonly nats: number;
  readonly bits: number;
  /** True where the printed terms nearly cancel, so that their four decimals do not add up to the value. */
  readonly cancels: boolean;
}

export interface SolvingOptions {
  /** How the spread of the problem's q was given; a standard deviation unless told. */
  readonly q?: Spread;
  readonly p?: Spread;
  /** The letters in the formulas, for a problem turned round: `pq` writes D(p ‖ q), with p for the problem's q. */
  readonly letters?: 'qp' | 'pq';
}

const definitionLine = ({ letter: first }: Term, { letter: second }: Term): SolutionLine => ({
  id: 'definition',
  tex: `\\KL{\\${first}}{\\${second}} = \\E_{\\${first}}\\!\\left[\\log\\frac{\\${first}(z)}{\\${second}(z)}\\right]`,
  reason: `the definition: an expectation under $\\${first}$, the distribution before the bars`,
  value: null,
  unit: 'nats',
});

const lastLines = (nats: number, bits: number): SolutionLine[] => [
  {
    id: 'value',
    tex: `= ${computedTex(nats)}\\ \\text{nats}`,
    reason: 'computed with all digits, rounded only here',
    value: nats,
    unit: 'nats',
  },
  {
    id: 'bits',
    tex: `= \\frac{${computedTex(nats)}}{\\log 2}\\ \\text{bits}`,
    reason: 'one bit is $\\log 2$ nats',
    value: bits,
    unit: 'bits',
  },
];

/** Below this, four decimals of each printed term no longer add up to a few figures of the value. */
const smallestSum = 0.02;

/**
 * The worked solution of “how far is q from p?” for two normals in one dimension, with the numbers filled in. Where p is
 * N(0, 1) it is the form ½(μ² + σ² − log σ² − 1), otherwise the general one.
 */
export const solve = ({ q, p }: NormalProblem, options: SolvingOptions = {}): Solution => {
  const nats = kl(q, p);
  const bits = nats / Math.LN2;
  const isTurned = options.letters === 'pq';
  const first = termOf(isTurned ? 'p' : 'q', q, options.q ?? 'sd');
  const second = termOf(isTurned ? 'q' : 'p', p, options.p ?? 'sd');
  const isStandard = p.mean === 0 && p.sd === 1;
  const lines = isStandard ? standardLines(first, second.letter) : generalLines(first, second);
  return {
    lines: [definitionLine(first, second), ...lines, ...lastLines(nats, bits)],
    nats,
    bits,
    cancels: nats > 0 && nats < smallestSum,
  };
};
