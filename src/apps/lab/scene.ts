import { computed, type ReadonlySignal } from '@preact/signals';
import { randomSource, type Vector2 } from '../../math/index.ts';
import { decode, encode, PIXELS, type Parameters } from '../../models/toy-vae/index.ts';
import { allImages, mostInPlane, mostShown, type Image } from './images/images.ts';
import { decodedGrid } from './pictures/decoded-grid.ts';
import type { PlaneEllipse } from '../../toy/latent-plane/latent-geometry.ts';
import type { Run } from './run/run.ts';
import type { Choices } from './values.ts';

/** What the pictures draw, without quadrature. */
export interface Scene {
  /** All images to train on. */
  readonly images: ReadonlySignal<readonly Image[]>;
  /** The first of them: in the panel, and in the plane. */
  readonly shown: ReadonlySignal<readonly Image[]>;
  readonly inPlane: ReadonlySignal<readonly Image[]>;
  /** The chosen image, and its place among those in the plane. */
  readonly chosen: ReadonlySignal<number>;
  readonly x: ReadonlySignal<Image>;
  readonly parameters: ReadonlySignal<Parameters>;
  readonly ellipses: ReadonlySignal<readonly PlaneEllipse[]>;
  /** The latent point that is decoded. */
  readonly point: ReadonlySignal<Vector2>;
  readonly mean: ReadonlySignal<Image>;
  readonly sample: ReadonlySignal<Image>;
  /** The draws ε of one pass through the encoder. */
  readonly noise: ReadonlySignal<Vector2>;
  readonly manifold: ReadonlySignal<readonly (readonly ArrayLike<number>[])[]>;
}

export function createScene(choices: ReadonlySignal<Choices>, run: ReadonlySignal<Run>): Scene {
  const data = computed(() => choices.value.data);
  const own = computed(() => choices.value.own);
  const observationVariance = computed(() => choices.value.observationVariance);
  const autoencoder = computed(() => choices.value.autoencoder);
  const place = computed(() => choices.value.image);
  const heldPoint = computed(() => choices.value.point);
  const seed = computed(() => choices.value.seed);
  const drawn = computed(() => choices.value.draw);
  const weights = computed(() => run.value.state.weights);

  const images = computed(() => allImages(data.value, own.value));
  const inPlane = computed(() => images.value.slice(0, mostInPlane));
  const chosen = computed(() => Math.min(place.value, inPlane.value.length - 1));
  const x = computed(() => inPlane.value[chosen.value]!);
  const parameters = computed<Parameters>(() => ({
    ...weights.value,
    observationVariance: observationVariance.value,
  }));
  const ellipses = computed(() => inPlane.value.map((image) => ellipseOf(parameters.value, image, autoencoder.value)));
  const point = computed(() => heldPoint.value ?? ellipses.value[chosen.value]!.mean);
  const mean = computed(() => Array.from(decode(parameters.value, point.value)));
  const draws = computed(() => {
    const source = randomSource(seed.value).fork(`sample ${drawn.value}`);
    return {
      latent: [source.normal(), source.normal()] as const,
      pixels: Array.from({ length: PIXELS }, () => source.normal()),
    };
  });
  return {
    images,
    shown: computed(() => images.value.slice(0, mostShown)),
    inPlane,
    chosen,
    x,
    parameters,
    ellipses,
    point,
    mean,
    sample: computed(() =>
      mean.value.map((pixel, i) => pixel + Math.sqrt(observationVariance.value) * draws.value.pixels[i]!),
    ),
    noise: computed(() => draws.value.latent),
    manifold: computed(() => decodedGrid(parameters.value)),
  };
}

/** Beyond these no plane reaches, and drawings break. */
const farthest = 1e4;
const widest = 1e3;

const within = (limit: number, value: number): number => Math.min(Math.max(value, -limit), limit);

/** q(z|x) as the plane draws it; an autoencoder's is a point. */
function ellipseOf(parameters: Parameters, x: Image, autoencoder: boolean): PlaneEllipse {
  const { mean, logVariance } = encode(parameters, x);
  const sd = (j: number): number => (autoencoder ? 0 : within(widest, Math.exp(logVariance[j]! / 2)));
  return { mean: [within(farthest, mean[0]!), within(farthest, mean[1]!)], sd: [sd(0), sd(1)] };
}
