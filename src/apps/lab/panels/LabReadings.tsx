import type { JSX } from 'preact';
import { decimal } from '../../../text/number.ts';
import { Readings } from '../../../kit/frame/Readings.tsx';
import type { Lab } from '../model.ts';
import { aliveInWords, gapInWords } from '../words.ts';

/** The five numbers, means over the shown images, in the order of the curves that end at them. */
export function LabReadings({ lab }: { readonly lab: Lab }): JSX.Element {
  const { evidence, elbo, reconstruction, kl } = lab.means.value;
  const fresh = lab.fresh.value;
  const value = (number: number): JSX.Element => <span class={fresh ? undefined : 'stale'}>{decimal(number)}</span>;
  return (
    <Readings
      readings={[
        { label: 'reconstruction', value: value(reconstruction), colour: 'decoder' },
        { label: 'exact log p(x)', value: value(evidence), colour: 'evidence' },
        { label: 'gap', value: value(evidence - elbo), colour: 'posterior' },
        { label: 'ELBO', value: value(elbo), colour: 'ink' },
        { label: '\u2212 KL to prior', value: value(-kl), colour: 'encoder' },
      ]}
    />
  );
}

/** What the numbers are, and how they are known. */
export function ReadingsNote({ lab }: { readonly lab: Lab }): JSX.Element {
  const means = lab.means.value;
  const { gap } = means;
  const images = lab.scene.shown.value.length;
  return (
    <p class="lab-curve-note">
      Nats, against steps: {images === 1 ? 'of the one image' : `means over ${images} images`}, by quadrature.{' '}
      {gap === null ? (
        'An autoencoder has no q: no bound and no gap.'
      ) : (
        <>
          The gap, as{' '}
          <span class="lab-kl">
            <i>D</i>
            <sub>KL</sub>(<i>q</i> ‖ <i>p</i>(<i>z</i>|<i>x</i>))
          </span>{' '}
          integrated on its own, {gapInWords(gap)}; {aliveInWords(means.klOf)}.
        </>
      )}
    </p>
  );
}
