import type { JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import { decimal, notBelowZero } from '../../../text/number.ts';
import { Readings } from '../../../kit/frame/Readings.tsx';
import type { ExactMeans } from '../exact/exact.ts';
import type { Lab } from '../model.ts';
import { aliveInWords, gapInWords } from '../words.ts';

/** The five numbers, means over the shown images, in the order of the curves that end at them. */
export function LabReadings({ lab }: { readonly lab: Lab }): JSX.Element {
  const { evidence, elbo, reconstruction, kl, gap } = lab.means.value;
  const fresh = lab.fresh.value;
  const value = (number: number): JSX.Element => <span class={fresh ? undefined : 'stale'}>{decimal(number)}</span>;
  return (
    <Readings
      readings={[
        { label: 'reconstruction', value: value(reconstruction), colour: 'decoder' },
        { label: 'exact $log p(x)$', value: value(evidence), colour: 'evidence' },
        { label: 'gap', value: value(notBelowZero(evidence - elbo, gap?.tolerance)), colour: 'slack' },
        { label: 'ELBO', value: value(elbo), colour: 'ink' },
        { label: '$− D_KL$ to prior', value: value(-kl), colour: 'encoder' },
      ]}
    />
  );
}

/** What the numbers are, and how they are known. */
export function ReadingsNote({ lab }: { readonly lab: Lab }): JSX.Element {
  const means = lab.means.value;
  const images = lab.scene.shown.value.length;
  return (
    <p class="lab-curve-note">
      <Words text={`Nats, against steps: ${meansInWords(images)}; integrated numerically. ${knownInWords(means)}`} />
    </p>
  );
}

const meansInWords = (images: number): string => (images === 1 ? 'of the one image' : `means over ${images} images`);

function knownInWords({ gap, klOf }: ExactMeans): string {
  if (gap === null) return 'An autoencoder has no $q$: its divergence is infinite, and there is no bound.';
  return `The gap, as $D_KL(q ‖ p(z|x))$ integrated on its own, ${gapInWords(gap)}; ${aliveInWords(klOf)}.`;
}
