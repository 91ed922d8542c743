import { figureOf } from '../../../src/kit/figure-of.tsx';
import View from './View.tsx';

export default figureOf(View, {
  title: 'Raising the floor',
  says: 'A model with one weight: raise its ELBO, and see log p(x) fall.',
});
