import { figureOf } from '../../../src/kit/figure-of.tsx';
import { table } from './model.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'Four steps to an image',
  says: 'Images drawn from the toy VAE: their latents, their means, their pixels, and how far these lie apart.',
  settings: table,
});
