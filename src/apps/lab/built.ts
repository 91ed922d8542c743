import { bookHistory } from '../../models/toy-vae/index.ts';
import type { PosteriorMap } from '../../toy/latent-plane/posterior-map.ts';
import type { ExactMeans } from './exact/exact.ts';
import type { GradientStep } from './exact/gradient-step.ts';
import type { Built } from './model.ts';

/** What is computed at build and goes into the page: small, and whole without any script. */
export interface BuiltCode {
  readonly means: ExactMeans;
  readonly step: GradientStep;
  readonly posterior: PosteriorMap;
}

/** What the lab opens with. */
export const builtFrom = ({ means, posterior }: BuiltCode): Built => ({ means, posterior, curve: bookHistory });
