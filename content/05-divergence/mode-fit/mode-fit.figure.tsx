import { figureOf } from '../../../src/kit/figure-of.tsx';
import { table } from './model.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'One Gaussian for two modes',
  says: 'A Gaussian fitted to two modes in both directions of the divergence: one covers, the other seeks.',
  settings: table,
});
