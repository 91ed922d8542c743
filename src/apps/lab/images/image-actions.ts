import { defaultSettings } from '../../../models/toy-vae/training/settings.ts';
import type { Settings } from '../../../kit/settings/settings.ts';
import { inGreys } from './image-code.ts';
import { mostOwn, type DataChoice, type Image } from './images.ts';
import type { Choices } from '../values.ts';

/** What can be done with images: each is one undo step. */
export interface ImageActions {
  /** Makes an image x, and z the mean of its q. */
  choose(image: number): void;
  /** Shows another draw from N(μ(z), σ² I). */
  drawAgain(): void;
  /** A preset alone, or the reader's own images alone. */
  useData(data: DataChoice): void;
  /** What keeps both latents of the brightness × contrast images alive. */
  cureCollapse(): void;
  /** Adds an image to the reader's own, or says why it cannot. */
  addImage(image: Image): string | undefined;
  /** Puts imported images in the place of all. */
  useImages(images: readonly Image[]): void;
  removeImage(index: number): void;
}

/** The first image is x, and z the mean of its q. */
export const firstPlace: Pick<Choices, 'image' | 'point'> = { image: 0, point: null };

const curingVariance = 0.02;

export function imageActions({ values, step }: Settings<Choices>): ImageActions {
  return {
    choose(image) {
      step({ image, point: null });
    },
    drawAgain() {
      step({ draw: values.peek().draw + 1 });
    },
    useData(data) {
      step({ data, ...(data === 'own' ? {} : { own: [] }), ...firstPlace });
    },
    cureCollapse() {
      step({ observationVariance: curingVariance, warmUpSteps: defaultSettings.warmUpSteps });
    },
    addImage(image) {
      const { own } = values.peek();
      if (own.length >= mostOwn) {
        return `You have ${own.length} images of your own, and ${mostOwn} is the most. Remove one, then add this.`;
      }
      step({ own: [inGreys(image), ...own], ...firstPlace });
      return undefined;
    },
    useImages(images) {
      step({ own: images.map(inGreys), data: 'own', ...firstPlace });
    },
    removeImage(index) {
      const { own, data } = values.peek();
      const left = own.filter((_, i) => i !== index);
      step({ own: left, data: left.length === 0 && data === 'own' ? 'lit-tile' : data, ...firstPlace });
    },
  };
}
