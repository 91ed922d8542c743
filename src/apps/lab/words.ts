import { defaultSettings } from '../../models/toy-vae/training/settings.ts';
import { decimal, notBelowZero, whole } from '../../text/number.ts';
import type { ExactMeans, GapCheck } from './exact/exact.ts';
import type { Choices } from './values.ts';

/** Whether D_KL(q ‖ p(z|x)), integrated on its own, is log p(x) − ELBO: what it does. */
export function gapInWords(gap: GapCheck): string {
  const whose = gap.of === 'all' ? 'at every image' : 'at the chosen x';
  return Math.abs(gap.klToPosterior - gap.difference) <= gap.tolerance
    ? `equals the difference ${whose}\u00a0\u2713`
    : `should equal the difference ${whose}, and is ${decimal(gap.klToPosterior)} against ${decimal(gap.difference)}`;
}

/** A latent dimension that spends more than this, on the mean over the images, is alive (Burda et al., 2016). */
const ALIVE = 0.01;

/** How many latent dimensions carry something. */
export function aliveInWords(klOf: readonly number[]): string {
  const alive = klOf.filter((kl) => kl > ALIVE).length;
  if (alive === klOf.length) return 'both latents are alive';
  return alive === 0 ? 'no latent is alive: collapsed' : 'one latent is alive, one collapsed';
}

/** The variance along which the contrast moves an image of the brightness × contrast set. */
export const contrastVariance = 0.08;

/** What is to be learned from the images or the model chosen; undefined where there is nothing to say. */
export function lessonOf({
  data,
  autoencoder,
  observationVariance,
}: Pick<Choices, 'data' | 'autoencoder' | 'observationVariance'>): string | undefined {
  if (autoencoder) {
    return 'An autoencoder: $z$ is the encoder\u2019s mean, without a draw and without a KL term. It decodes well where images lie, and nothing asks the rest of the plane to mean anything. What is written out below reads the same weights as a VAE\u2019s.';
  }
  if (data === 'brightness-contrast' && observationVariance < contrastVariance) {
    return 'The contrast moves the pixels by a variance of about 0.08, more than $σ²$ now: it is worth its nats, and with the KL term warmed up both latents can live. Go back to step 0 and train to see it.';
  }
  if (data === 'brightness-contrast') {
    return 'The contrast moves the pixels by a variance of about 0.08, less than $σ²$: to the likelihood it is noise, and its latent collapses. A smaller $σ²$, with the KL term warmed up, keeps both alive.';
  }
  return undefined;
}

/** Which run the book's curve shows, where the reader's choices are others. */
export function bookCurveInWords({
  data,
  own,
  autoencoder,
  observationVariance,
}: Pick<Choices, 'data' | 'own' | 'autoencoder' | 'observationVariance'>): string | undefined {
  const same =
    data === 'lit-tile' &&
    own.length === 0 &&
    autoencoder === defaultSettings.autoencoder &&
    observationVariance === defaultSettings.observationVariance;
  return same
    ? undefined
    : 'The curve is that of the book\u2019s run, a VAE on the lit tiles at $σ² = 0.1$. The numbers beside it are its last weights\u2019, with your choices. Train to see a curve of your own.';
}

/** The state of the lab, for screen readers. */
export function aloud(step: number, { evidence, elbo, reconstruction, kl, gap }: ExactMeans): string {
  const at = `After ${whole(step)} steps`;
  if (gap === null) {
    return `${at} the exact log-evidence is ${decimal(evidence)} nats and the reconstruction ${decimal(reconstruction)}; an autoencoder has no bound.`;
  }
  return `${at} the ELBO is ${decimal(elbo)} nats, the exact log-evidence ${decimal(evidence)}, the gap ${decimal(notBelowZero(evidence - elbo, gap.tolerance))}; reconstruction ${decimal(reconstruction)}, KL ${decimal(kl)}.`;
}
