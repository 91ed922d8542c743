import { figureOf } from '../../../src/kit/figure-of.tsx';
import curveOf from './iwae-curve.compute.ts';
import { initialState, initialSubject } from './model.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'The bound with K draws',
  says: 'The importance-weighted bound from one draw to a thousand, against the exact evidence, and what the draws are worth.',
  build: () => curveOf(initialSubject, initialState.seed),
});
