import { constrainedDot, dot, tanhSlope } from './value.ts';
import { seldom, type SeldomMistake } from '../../misconceptions/seldom.ts';
import type { PlanarFlowProblem } from './problem.ts';

const logSize = (determinant: number): number => Math.log(Math.abs(determinant));

/** The mistakes in log |1 + w·u (1 − tanh² a)| that are made now and then. */
export const seldomPlanarFlowMistakes = ({ w, u, b, z, constrained }: PlanarFlowProblem): readonly SeldomMistake[] => {
  const free = dot(w, u);
  const product = constrained ? constrainedDot(free) : free;
  const a = dot(w, z) + b;
  const truth = logSize(1 + product * tanhSlope(a));
  // û = u + (m(w·u) − w·u) w/‖w‖ in the place of w/‖w‖² has w·û = w·u + (m(w·u) − w·u)‖w‖.
  const byNorm = free + (product - free) * Math.sqrt(dot(w, w));
  return [
    ...seldom(
      truth,
      {
        id: 'tanh-not-squared',
        step: 'terms',
        clause: 'tanh is not squared',
        message: 'The derivative of tanh is 1\u00a0−\u00a0tanh²: the square is missing.',
      },
      [logSize(1 + product * (1 - Math.tanh(a)))],
    ),
    ...seldom(
      truth,
      {
        id: 'z-for-u',
        step: 'substitution',
        clause: 'w·z stands where w·u belongs',
        message: 'The product w·z stands where w·u belongs. In the determinant, w·z is in the argument of tanh only.',
      },
      constrained ? [] : [logSize(1 + dot(w, z) * tanhSlope(a))],
    ),
    ...seldom(
      truth,
      {
        id: 'offset-subtracted',
        step: 'substitution',
        clause: 'the offset b is subtracted',
        message: 'The offset b was subtracted in the argument of tanh. It is added.',
      },
      [logSize(1 + product * tanhSlope(dot(w, z) - b))],
    ),
    ...seldom(
      truth,
      {
        id: 'norm-for-its-square',
        step: 'substitution',
        clause: 'û divides by ‖w‖ in the place of ‖w‖²',
        message: 'In û, the step along w was divided by ‖w‖. It is divided by ‖w‖².',
      },
      constrained ? [logSize(1 + byNorm * tanhSlope(a))] : [],
    ),
  ];
};
