import { figureOf } from '../../../src/kit/figure-of.tsx';
import { subjectOf } from '../../../src/toy/reader-model/index.ts';
import { initialState, table } from './model.ts';
import View from './View.tsx';

const exact = () => import('./exact.ts');

export { exact as ahead };

export default figureOf(View, {
  title: 'One forward pass',
  says: 'Every number on the way of an image through the toy VAE, with the noise to move and the weights to choose.',
  settings: table,
  build: async (state = initialState) => (await exact()).elboOf(subjectOf(state)),
});
