import { constrainedDot, dot, tanhSlope } from './value.ts';
import type { PlanarFlowProblem } from './problem.ts';
import { seldomPlanarFlowMistakes } from './seldom.ts';
import type { Misconception, Slips, Working } from '../../misconceptions/misconception.ts';
import { everyLogarithmBase10, logarithmScale } from '../../misconceptions/logarithms.ts';
import { unitMisconceptions, written } from '../../misconceptions/units.ts';

const always: readonly Misconception[] = [
  {
    id: 'wrong-sign',
    step: 'definition',
    clause: 'the sign is turned round',
    message:
      'The sign is turned round: this is what log\u00a0q changes by. The question asks for log\u00a0|det\u00a0∂f/∂z| itself.',
  },
  {
    id: 'tanh-for-its-slope',
    step: 'terms',
    clause: 'the value of tanh stands where its derivative belongs',
    message: 'The value of tanh was put where its derivative, 1\u00a0−\u00a0tanh², belongs.',
  },
  {
    id: 'identity-forgotten',
    step: 'formula',
    clause: 'the 1 of the identity is missing',
    message: 'The 1 is missing: it comes from z itself, whose Jacobian is the identity.',
  },
  {
    id: 'missing-log-term',
    step: 'logarithm',
    clause: 'the logarithm is not taken',
    message: 'This is the absolute value of the determinant. Its logarithm is still to be taken.',
  },
  {
    id: 'offset-forgotten',
    step: 'substitution',
    clause: 'the offset b is left out',
    message: 'The offset b is missing from the argument of tanh.',
  },
  ...unitMisconceptions,
  everyLogarithmBase10,
];

/** Where the determinant is negative, it may be given with its sign or without. */
const signedLogarithmForgotten: Misconception = {
  id: 'missing-log-term',
  step: 'logarithm',
  forms: 2,
  clause: 'the logarithm is not taken',
  message: 'This is the determinant, or its absolute value. The logarithm of the absolute value is still to be taken.',
};

const constrainedOnly: Misconception = {
  id: 'constraint-forgotten',
  step: 'substitution',
  clause: 'the free u was not replaced by û',
  message:
    'The flow was computed with u. The question constrains it: û stands in its place, so that the flow can be inverted.',
};

const determinantWith = ({ w, u, b, z, constrained }: PlanarFlowProblem, slips: Slips): number => {
  const isConstrained = constrained && !slips.has('constraint-forgotten');
  const wu = isConstrained ? constrainedDot(dot(w, u)) : dot(w, u);
  const a = dot(w, z) + (slips.has('offset-forgotten') ? 0 : b);
  const slope = slips.has('tanh-for-its-slope') ? Math.tanh(a) : tanhSlope(a);
  return (slips.has('identity-forgotten') ? 0 : 1) + wu * slope;
};

const misconceptionsOf = (problem: PlanarFlowProblem): readonly Misconception[] => {
  const isNegative = determinantWith(problem, new Map()) < 0;
  const general = always.map((mistake) =>
    isNegative && mistake.id === signedLogarithmForgotten.id ? signedLogarithmForgotten : mistake,
  );
  return problem.constrained ? [...general, constrainedOnly] : general;
};

export const planarFlowWorking = (problem: PlanarFlowProblem): Working => ({
  misconceptions: misconceptionsOf(problem),
  value(slips) {
    const determinant = determinantWith(problem, slips);
    const size = Math.abs(determinant);
    const form = slips.get('missing-log-term');
    if (form === undefined) return written(Math.log(size) * logarithmScale(slips), slips);
    return slips.has('answer-in-bits') ? NaN : written(form === 1 ? determinant : size, slips);
  },
  seldom: () => seldomPlanarFlowMistakes(problem),
});
