import type { JSX } from 'preact';
import { decimal } from '../../../text/number.ts';
import { Readings } from '../../../kit/frame/Readings.tsx';
import type { Lab } from '../model.ts';
import { aliveInWords, gapInWords } from '../words.ts';

/** The five numbers, means over the shown images. */
export function LabReadings({ lab }: { readonly lab: Lab }): JSX.Element {
  const means = lab.means.value;
  const fresh = lab.fresh.value;
  const images = lab.scene.shown.value.length;
  const { evidence, elbo, reconstruction, kl, gap } = means;
  const value = (number: number): JSX.Element => <span class={fresh ? undefined : 'stale'}>{decimal(number)}</span>;
  return (
    <Readings
      readings={[
        {
          label: 'exact $log p(x)$',
          value: value(evidence),
          note: images === 1 ? 'of the one image, by quadrature' : `mean over ${images} images, by quadrature`,
          colour: 'evidence',
        },
        {
          label: 'ELBO',
          value: value(elbo),
          note: gap ? 'the bound, its expectation exact' : 'no bound: an AE has no $q$',
          colour: 'ink',
        },
        {
          label: 'gap $= D_KL(q ‖ p(z|x))$',
          value: value(evidence - elbo),
          note: gapInWords(gap),
          colour: 'slack',
        },
        {
          label: 'reconstruction',
          value: value(reconstruction),
          note: gap ? '$E_q log p(x|z)$' : '$log p(x|z)$ at the code $z$',
          colour: 'decoder',
        },
        { label: '$D_KL(q ‖ p(z))$', value: value(kl), note: aliveInWords(means), colour: 'encoder' },
      ]}
    />
  );
}
