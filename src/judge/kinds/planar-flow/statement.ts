import { equation, symbol } from '../../givens.ts';
import type { Question } from '../../statement.ts';
import { writtenNumber, writtenVector, type Written } from '../../written.ts';
import type { PlanarFlowProblem } from './problem.ts';

export const planarFlowStatement = ({ w, u, b, z, constrained }: PlanarFlowProblem): Question => {
  const isScalar = w.length === 1;
  const vector = (xs: readonly number[]): Written => (isScalar ? writtenNumber(xs[0] ?? NaN) : writtenVector(xs));
  const [ofW, ofU, ofZ] = [
    equation(symbol('w'), vector(w)),
    equation(symbol('u'), vector(u)),
    equation(symbol('z'), vector(z)),
  ];
  const ofB = equation(symbol('b'), writtenNumber(b));
  const used = constrained ? { tex: '\\hat{u}', words: 'û' } : symbol('u');
  const flow: Written = {
    tex: `f(z) = z + ${used.tex} \\tanh(w \\cdot z + b)`,
    words: `f(z) = z + ${used.words} tanh(w·z + b)`,
  };
  const constraint: Written = {
    tex: '\\hat{u} = u + \\bigl(\\log(1 + e^{w \\cdot u}) - 1 - w \\cdot u\\bigr) \\frac{w}{\\lVert w \\rVert^2}',
    words: 'û = u + (log(1 + e^(w·u)) − 1 − w·u) w/‖w‖²',
  };
  const where = constrained ? `, where ${constraint.words},` : '';
  return {
    givens: [flow, ...(constrained ? [constraint] : []), ofW, ofU, ofB, ofZ],
    asked: {
      tex: '\\log \\left\\lvert \\det \\frac{\\partial f}{\\partial z} \\right\\rvert',
      words: 'log |det ∂f/∂z|',
    },
    question: `The planar flow ${flow.words}${where} has ${ofW.words}, ${ofU.words} and ${ofB.words}. What is log |det ∂f/∂z| at ${ofZ.words}, in nats?`,
  };
};
