import type { Vector2 } from '../../math/index.ts';
import type { JSX } from 'preact';
import { Readings } from '../../kit/frame/Readings.tsx';
import type { Encoding, Parameters } from '../../models/toy-vae/index.ts';
import { Diagram } from './Diagram.tsx';
import { networkOf, passInWords } from './network.ts';
import { forwardPass } from './pass.ts';
import { readingsOf } from './readings.ts';
import './style.css';

/** How the lines of the diagram are to be read. */
export const PassLegend = (): JSX.Element => (
  <p class="legend">
    <span class="legend-area">a line is weight × value: the thicker, the larger; broken where it is negative</span>
  </p>
);

export interface ForwardPassViewProps {
  readonly parameters: Parameters;
  readonly x: readonly number[];
  /** The encoder's unless given. */
  readonly q?: Encoding | undefined;
  readonly noise: Vector2;
}

/** One pass through the model: every number on its way, and what the draw says of the ELBO. */
export function ForwardPassView({ parameters, x, q, noise }: ForwardPassViewProps): JSX.Element {
  const pass = forwardPass(parameters, x, noise, q);
  return (
    <div class="forward-pass-view">
      <PassLegend />
      <Diagram network={networkOf(parameters, pass)} label={passInWords(pass)} />
      <Readings readings={readingsOf(parameters, pass)} />
    </div>
  );
}
