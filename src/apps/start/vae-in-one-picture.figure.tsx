import { figureOf } from '../../kit/figure-of.tsx';
import { table } from './model.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'A VAE in one picture',
  says: 'An image, the encoder’s guess at its code, the prior, a code to drag, and the image that the decoder makes of it.',
  settings: table,
});
