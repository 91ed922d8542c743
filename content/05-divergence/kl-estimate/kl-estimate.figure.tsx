import { figureOf } from '../../../src/kit/figure-of.tsx';
import { initialState, table } from './model.ts';
import { checkpoints } from './monte-carlo.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'The divergence, drawn',
  says: 'A Monte Carlo estimate of the divergence of two Gaussians as its draws come in, with its band, against the closed form.',
  settings: table,
  build: (state = initialState) => checkpoints(state),
});
