import { observationVarianceOf } from '../../models/toy-vae/model/parameters.ts';
import type { Parameters } from '../../models/toy-vae/index.ts';
import type { Reading } from '../../kit/frame/Readings.tsx';
import { decimal, tick } from '../../text/number.ts';
import type { ForwardPass } from './pass.ts';

/** What one draw says of the ELBO: its two terms and their difference. */
export const readingsOf = (parameters: Parameters, pass: ForwardPass): Reading[] => [
  {
    label: '$log p(x|z)$',
    value: decimal(pass.logLikelihood),
    note: `this draw’s reconstruction, at $σ² = ${tick(observationVarianceOf(parameters))}$`,
    colour: 'decoder',
  },
  { label: '$D_KL(q ‖ p(z))$', value: decimal(pass.kl), note: 'in closed form', colour: 'encoder' },
  { label: 'difference', value: decimal(pass.estimate), note: 'the ELBO, estimated from one draw' },
];
