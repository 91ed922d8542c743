import { computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  elbo,
  klToPosterior,
  latentGrid,
  logEvidence,
  type Elbo,
  type Subject,
} from '../../../src/models/toy-vae/index.ts';
import { notBelowZero } from '../../../src/text/number.ts';
import { posteriorLattice } from '../../../src/toy/latent-plane/posterior-lattice.ts';
import { finite, told } from '../../../src/kit/work/sound-result.ts';
import { tintedSds, type MassRegion } from '../../../src/toy/latent-plane/latent-geometry.ts';
import { massRegions } from '../../../src/toy/latent-plane/mass-regions.ts';

export { ascentStep } from '../../../src/models/toy-vae/index.ts';

/** What the figure is about, in nats. */
export interface Levels {
  readonly reconstruction: number;
  readonly kl: number;
  readonly elbo: number;
  readonly evidence: number;
  /** log p(x) − ELBO. */
  readonly gap: number;
}

/** All that is integrated of a subject. */
export interface Exact {
  readonly levels: Levels;
  /** KL(q ‖ p(z|x)) by its own integral, which knows nothing of the ELBO's. */
  readonly divergence: number;
  /** How far each may be off. */
  readonly errors: { readonly elbo: number; readonly evidence: number; readonly divergence: number };
  /** The gap that the encoder's own q leaves. */
  readonly encoderGap: number;
  /** The exact posterior, as the plane's regions that are tinted. */
  readonly regions: readonly MassRegion[];
}

export type Followed<T> = { readonly [K in keyof T]: ReadonlySignal<T[K]> };

/** The integrals of a subject that changes: each follows what it depends on, and nothing else. */
export function exactOf({ parameters, x, q, encoderQ }: Followed<Subject>): Followed<Exact> {
  const grid = computed(() => latentGrid(parameters.value, 'live'));
  const evidence = computed(() => logEvidence(parameters.value, x.value, grid.value));
  const gapTo = (bound: Elbo): number =>
    notBelowZero(evidence.value.value - bound.value, evidence.value.error + bound.error);
  const bound = computed(() => elbo(parameters.value, x.value, q.value, 'live'));
  const divergence = computed(() => klToPosterior(parameters.value, x.value, q.value, grid.value, 'live'));
  return {
    levels: computed(() => {
      const { reconstruction, kl } = bound.value;
      const floor = told(bound.value, true);
      return { reconstruction, kl, elbo: floor, evidence: told(evidence.value, true), gap: gapTo(bound.value) };
    }),
    divergence: computed(() => notBelowZero(told(divergence.value, true), divergence.value.error)),
    errors: computed(() => ({
      elbo: bound.value.error,
      evidence: evidence.value.error,
      divergence: divergence.value.error,
    })),
    encoderGap: computed(() => gapTo(elbo(parameters.value, x.value, encoderQ.value, 'live'))),
    regions: computed(() => massRegions(posteriorLattice(parameters.value, x.value, grid.value), tintedSds)),
  };
}

/** Why there are no integrals, in a sentence. */
export function refusalOf(followed: Followed<Exact>): string | undefined {
  try {
    finite(Object.values(followed).map(({ value }: ReadonlySignal<unknown>) => value));
    return undefined;
  } catch (cause) {
    return `The bound could not be computed. ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/** The integrals of one subject, as plain data. */
export function exactAt({ parameters, x, q, encoderQ }: Subject): Exact {
  const { levels, divergence, errors, encoderGap, regions } = exactOf({
    parameters: signal(parameters),
    x: signal(x),
    q: signal(q),
    encoderQ: signal(encoderQ),
  });
  return {
    levels: levels.value,
    divergence: divergence.value,
    errors: errors.value,
    encoderGap: encoderGap.value,
    regions: regions.value,
  };
}
