import { computed, type ReadonlySignal } from '@preact/signals';
import { createSettings, type Settings } from '../../kit/settings/settings.ts';
import { hiddenSetting, numberSetting, type SettingsTable } from '../../kit/settings/url-state.ts';
import { randomSource, type Vector2 } from '../../math/index.ts';
import {
  bookImages,
  bookModel,
  decode,
  encode,
  latentNormal,
  PRIOR,
  type LatentNormal,
} from '../../models/toy-vae/index.ts';
import { clampTo, seedDomain, type NumberDomain } from '../../text/bounds.ts';

export interface State {
  /** Which of the images, from 1. */
  readonly image: number;
  readonly z1: number;
  readonly z2: number;
  /** How many draws the reader has asked for: the seed of the next. */
  readonly draws: number;
}

/** The images to choose from. */
export const images = bookImages.slice(0, 10);

/** How far the plane is shown from the origin. */
export const reach = 3;

const coordinate = (name: string): NumberDomain => ({ name, min: -reach, max: reach });

export const version = 1;

/** The encoder's q for one of the images. */
const encodingOf = (image: number): LatentNormal => latentNormal(encode(bookModel, images[image - 1]!));

const inPlane = (z: number): number => clampTo({ min: -reach, max: reach }, z, 2);
const placed = ([z1, z2]: Vector2): Pick<State, 'z1' | 'z2'> => ({ z1: inPlane(z1), z2: inPlane(z2) });

const atFirst = placed(encodingOf(1).mean);

export const table: SettingsTable<State> = {
  image: numberSetting(1, { name: 'the image', min: 1, max: images.length, integer: true }),
  z1: numberSetting(atFirst.z1, coordinate('the first coordinate of z')),
  z2: numberSetting(atFirst.z2, coordinate('the second coordinate of z')),
  draws: hiddenSetting(numberSetting(0, seedDomain)),
};

/** All that the picture shows. */
export interface Scene {
  readonly x: readonly number[];
  readonly q: LatentNormal;
  readonly z: Vector2;
  /** The decoder's nine greys for z. */
  readonly means: readonly number[];
}

export interface Model {
  readonly settings: Settings<State>;
  readonly scene: ReadonlySignal<Scene>;
  /** Takes another image, and puts z where the encoder's guess has its middle. */
  choose(image: number): void;
  /** Draws z from the encoder's guess. */
  drawFromEncoder(): void;
  /** Draws z from the prior, as one does to make a new image. */
  drawFromPrior(): void;
}

export function createModel(start?: State): Model {
  const settings = createSettings(table, { start });
  const scene = computed((): Scene => {
    const { image, z1, z2 } = settings.values.value;
    return {
      x: images[image - 1]!,
      q: encodingOf(image),
      z: [z1, z2],
      means: Array.from(decode(bookModel, [z1, z2])),
    };
  });

  function drawFrom({ mean, sd }: LatentNormal): void {
    const draws = (settings.values.peek().draws + 1) % seedDomain.max!;
    const source = randomSource(draws).fork('a VAE in one picture');
    const [first, second] = [source.normal(), source.normal()];
    settings.step({ draws, ...placed([mean[0] + sd[0] * first, mean[1] + sd[1] * second]) });
  }

  return {
    settings,
    scene,
    choose: (image) => settings.step({ image, ...placed(encodingOf(image).mean) }),
    drawFromEncoder: () => drawFrom(scene.peek().q),
    drawFromPrior: () => drawFrom(PRIOR),
  };
}
