import { settled } from '../../estimate.ts';
import { constrainedDot, dot, planarFlowTarget, tanhSlope } from './value.ts';
import { asFactorTex, computedTex, givenTex, logTex, printedValue, stepTex } from '../../format.ts';
import type { PlanarFlowProblem } from './problem.ts';
import type { Definition, Work, WorkedLine } from '../../solution/line.ts';
import { sumTex } from '../../solution/sums.ts';

const determinant = '\\log\\left\\lvert\\det\\frac{\\partial f}{\\partial z}\\right\\rvert';

const shiftSymbol = ({ constrained }: PlanarFlowProblem): string => (constrained ? '\\hat{u}' : 'u');

const definitionOf = (flow: PlanarFlowProblem): Definition => ({
  tex: `${determinant} = \\log\\left\\lvert\\det\\bigl(I + ${shiftSymbol(flow)}\\, h'(a)\\, w\\T\\bigr)\\right\\rvert`,
  reason: 'the Jacobian of $f$, with $h = \\tanh$ and $a = w \\cdot z + b$',
  whenInfinite: 'infinite: the determinant is 0, and the flow cannot be inverted here',
});

/** A number behind tanh: brackets hold a sign and a power of ten. */
const asArgumentTex = (tex: string): string => (/-|times/.test(tex) ? `(${tex})` : tex);

const dotTex = (a: readonly number[], b: readonly number[]): string =>
  sumTex(a.map((x, i) => `${asFactorTex(givenTex(x))} \\cdot ${asFactorTex(givenTex(b[i] ?? NaN))}`));

/** log |1 + (w·u)(1 − tanh² a)|, from the vectors to a number. */
const linesOf = (flow: PlanarFlowProblem): readonly WorkedLine[] => {
  const { w, u, b, z, constrained = false } = flow;
  const [wu, a] = [dot(w, u), dot([...w, 1], [...z, b])];
  const factor = constrained ? constrainedDot(wu) : wu;
  const slope = tanhSlope(a);
  const excess = factor * slope;
  const value = settled(planarFlowTarget(flow)).value;
  const size = Math.exp(value);
  const inLog = (inside: string): readonly string[] => [`\\log\\left\\lvert 1 + ${inside} \\right\\rvert`];
  const softplus = (inside: string): string => `\\log(1 + e^{${inside}}) - 1`;
  const factorTex = (inside: string): string => (constrained ? softplus(inside) : inside);
  const slopeTex = (inside: string): string => `\\bigl(1 - \\tanh^2 ${inside}\\bigr)`;
  const [f, h] = [computedTex(factor), computedTex(slope)];
  const worked = constrained ? `$w \\cdot \\hat{u} = ${softplus(stepTex(wu))} = ${f}$ and ` : '';
  const product = constrained ? f : stepTex(factor);
  return [
    {
      id: 'formula',
      rows: inLog(`(w \\cdot ${shiftSymbol(flow)}) ${slopeTex('a')}`),
      value,
      reason: "the rule $\\det(I + v w\\T) = 1 + w \\cdot v$, and $h'(a) = 1 - \\tanh^2 a$",
    },
    {
      id: 'substitution',
      rows: inLog(
        `\\bigl(${factorTex(dotTex(w, u))}\\bigr) ${slopeTex(`\\bigl(${sumTex([dotTex(w, z), givenTex(b)])}\\bigr)`)}`,
      ),
      value,
      reason: constrained
        ? 'the numbers; what keeps the flow invertible makes $w \\cdot \\hat{u} = \\log(1 + e^{w \\cdot u}) - 1$'
        : 'the numbers',
    },
    {
      id: 'sum',
      rows: inLog(`(${factorTex(stepTex(wu))}) ${slopeTex(asArgumentTex(stepTex(a)))}`),
      value,
      reason: `the products: $w \\cdot u = ${stepTex(wu)}$ and $a = ${stepTex(a)}$`,
    },
    {
      id: 'terms',
      rows: inLog(`${asFactorTex(product)} \\times ${h}`),
      value,
      printed: Math.log(Math.abs(1 + printedValue(product) * printedValue(h))),
      reason: `${worked}$h'(a) = 1 - \\tanh^2 ${asArgumentTex(stepTex(a))} = ${h}$`,
    },
    {
      id: 'logarithm',
      rows: [logTex(stepTex(size))],
      value,
      printed: Math.log(printedValue(stepTex(size))),
      reason: excess < -1 ? 'the absolute value of the determinant' : 'the determinant',
    },
  ];
};

export const planarFlowWork = (flow: PlanarFlowProblem): Work => ({
  definition: definitionOf(flow),
  lines: linesOf(flow),
});
