import type { JSX } from 'preact';
import { observationVarianceOf } from '../../models/toy-vae/model/parameters.ts';
import type { Encoding, Parameters } from '../../models/toy-vae/index.ts';
import { tick, decimal } from '../../text/number.ts';
import { Readings } from '../../kit/frame/Readings.tsx';
import { Diagram } from './Diagram.tsx';
import { networkOf, passInWords } from './network.ts';
import { forwardPass, type Noise } from './pass.ts';
import './style.css';

export interface ForwardPassViewProps {
  readonly parameters: Parameters;
  readonly x: readonly number[];
  /** The encoder's unless given. */
  readonly q?: Encoding | undefined;
  readonly noise: Noise;
}

/** One pass through the model: every number on its way, and what the draw says of the ELBO. */
export function ForwardPassView({ parameters, x, q, noise }: ForwardPassViewProps): JSX.Element {
  const pass = forwardPass(parameters, x, noise, q);
  return (
    <div class="forward-pass-view">
      <div class="widget-plot">
        <p class="legend">
          <span class="legend-area">
            a line is weight × value: the thicker, the larger; broken where it is negative
          </span>
        </p>
        <Diagram network={networkOf(parameters, pass)} label={passInWords(pass)} />
      </div>
      <Readings
        readings={[
          {
            label: 'log p(x|z)',
            value: decimal(pass.logLikelihood),
            note: `this draw’s reconstruction, at σ² = ${tick(observationVarianceOf(parameters))}`,
            colour: 'decoder',
          },
          { label: 'KL(q ‖ p(z))', value: decimal(pass.kl), note: 'in closed form', colour: 'encoder' },
          { label: 'difference', value: decimal(pass.estimate), note: 'the ELBO, estimated from one draw' },
        ]}
      />
    </div>
  );
}
