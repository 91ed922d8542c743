import { figureOf } from '../../../src/kit/figure-of.tsx';
import { initialState, subjectIn, table } from './model.ts';
import View from './View.tsx';

const exact = () => import('./exact.ts');

export { exact as ahead };

export default figureOf(View, {
  title: 'The bound and its gap',
  says: 'A $q$ to move over the exact posterior of an image: the ELBO, its two terms, $log p(x)$ and the gap.',
  settings: table,
  build: async (state = initialState) => (await exact()).exactAt(subjectIn(state)),
});
