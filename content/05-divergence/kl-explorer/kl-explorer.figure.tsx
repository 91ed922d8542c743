import { figureOf } from '../../../src/kit/figure-of.tsx';
import { table } from './model.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'The KL explorer',
  says: 'Two Gaussians to drag, and the integrand of their divergence, shaded above and below zero.',
  settings: table,
});
