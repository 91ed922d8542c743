import { figureOf } from '../../kit/figure-of.tsx';
import { tableFor } from './values.ts';
import View from './View.tsx';

export default figureOf(View, {
  title: 'The lab',
  says: 'A VAE that trains in the page, beside its exact evidence, its exact posterior and its bound.',
  settings: tableFor(() => undefined),
  build: async () => (await import('./build.ts')).buildLab(),
});
