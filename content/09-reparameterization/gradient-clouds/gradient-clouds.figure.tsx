import { figureOf } from '../../../src/kit/figure-of.tsx';
import { initialState, requestOf, table } from './model.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'Two clouds of gradients',
  says: 'Pathwise and score-function estimates of one gradient, on your model: how both clouds shrink with draws.',
  settings: table,
  build: async (state = initialState) => (await import('./gradient-clouds.compute.ts')).default(requestOf(state)),
});
