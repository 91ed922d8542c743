import {
  elbo,
  encode,
  klsToPrior,
  klToPosterior,
  latentGrid,
  logEvidence,
  logLikelihood,
  type LatentGrid,
  type Parameters,
  type Purpose,
} from '../../../models/toy-vae/index.ts';
import type { Estimate } from '../../../math/index.ts';
import { told } from '../../../kit/work/sound-result.ts';
import type { Image } from '../images/images.ts';

/**
 * What a model says of some images, exactly: means over them, in nats. An autoencoder's encoder gives a point and no
 * distribution: its reconstruction is log p(x|z) at that point, its divergence infinite, and there is no bound.
 */
export interface ExactMeans {
  /** log p(x). */
  readonly evidence: number;
  readonly elbo: number;
  /** E log p(x|z) under q(z|x). */
  readonly reconstruction: number;
  /** KL(q(z|x) ‖ p(z)). */
  readonly kl: number;
  /** The same by latent dimension. */
  readonly klOf: readonly number[];
  /** KL(q(z|x) ‖ p(z|x)) by a quadrature of its own, for the chosen image or for all, beside log p(x) − ELBO. */
  readonly gap: GapCheck | null;
}

export interface GapCheck {
  readonly of: 'chosen' | 'all';
  readonly klToPosterior: number;
  readonly difference: number;
  /** How far apart the two may be, by the error bounds of both. */
  readonly tolerance: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const meanEstimate = (estimates: readonly Estimate[]): Estimate => ({
  value: mean(estimates.map(({ value }) => value)),
  error: mean(estimates.map(({ error }) => error)),
});

/** A model, and whether its encoder is one of an autoencoder. */
export interface Model {
  readonly parameters: Parameters;
  readonly autoencoder: boolean;
}

/** Steeper decoders than need so many nodes live would need minutes exactly. */
const mostNodesForExact = 60_000;

const isReadExactly = ({ isCoarsened, fine }: LatentGrid): boolean =>
  !isCoarsened && fine.weight.length <= mostNodesForExact;

/**
 * Reads all images; 'live' checks the gap at the chosen x alone, 'exact' at every image. A decoder too steep to be read
 * exactly in a moment is read live in both cases.
 *
 * @throws a sentence where the means are known too roughly to be printed.
 */
export function exactMeans(model: Model, images: readonly Image[], x: Image, purpose: Purpose): ExactMeans {
  const { parameters } = model;
  const live = latentGrid(parameters, 'live');
  const fine = purpose === 'exact' && isReadExactly(live) ? purpose : 'live';
  const grid = fine === 'live' ? live : latentGrid(parameters, fine);
  if (model.autoencoder) return readPoints(parameters, images, grid);
  const readOne = (image: Image) => {
    const q = encode(parameters, image);
    return { x: image, q, evidence: logEvidence(parameters, image, grid), bound: elbo(parameters, image, q, fine) };
  };
  const each = images.map(readOne);
  const checked = purpose === 'exact' ? each : [readOne(x)];
  const gaps = checked.map(({ x: image, q }) => klToPosterior(parameters, image, q, grid));
  return {
    evidence: told(meanEstimate(each.map(({ evidence }) => evidence)), fine === 'live'),
    elbo: told(meanEstimate(each.map(({ bound }) => bound)), fine === 'live'),
    reconstruction: mean(each.map(({ bound }) => bound.reconstruction)),
    kl: mean(each.map(({ bound }) => bound.kl)),
    klOf: [0, 1].map((j) => mean(each.map(({ q }) => klsToPrior(q)[j]!))),
    gap: {
      of: purpose === 'exact' ? 'all' : 'chosen',
      klToPosterior: mean(gaps.map(({ value }) => value)),
      difference: mean(checked.map(({ evidence, bound }) => evidence.value - bound.value)),
      tolerance: mean(checked.map(({ evidence, bound }, i) => evidence.error + bound.error + gaps[i]!.error)),
    },
  };
}

function readPoints(parameters: Parameters, images: readonly Image[], grid: LatentGrid): ExactMeans {
  return {
    evidence: told(meanEstimate(images.map((image) => logEvidence(parameters, image, grid))), true),
    elbo: -Infinity,
    reconstruction: mean(images.map((image) => logLikelihood(parameters, image, encode(parameters, image).mean))),
    kl: Infinity,
    klOf: [Infinity, Infinity],
    gap: null,
  };
}
