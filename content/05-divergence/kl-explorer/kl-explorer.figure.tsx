import { figureOf } from '../../../src/kit/figure-of.tsx';
import { initialState } from './model.ts';
import { checkpoints } from './monte-carlo.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'The KL explorer',
  says: 'Two Gaussians to drag, the integrand of their divergence, and a running Monte Carlo estimate.',
  build: () => checkpoints(initialState),
});
