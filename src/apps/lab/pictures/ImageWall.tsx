import type { JSX } from 'preact';
import { TilePicker } from '../../../kit/image/TilePicker.tsx';
import './image-wall.css';

export interface ImageWallProps {
  readonly images: readonly (readonly number[])[];
  /** How many of them, from the first, are the reader's own. */
  readonly own: number;
  /** The place of the chosen image; −1 or beyond the wall where it is none of these. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
  /** False before the page is alive. */
  readonly active: boolean;
}

/** Images in even rows over the width there is, one of them chosen. */
export function ImageWall({ images, own, chosen, onChoose, active }: ImageWallProps): JSX.Element {
  return (
    <fieldset class="image-wall" disabled={!active} aria-label="Images">
      <TilePicker
        label="Pick one to be $x$"
        images={images}
        chosen={chosen}
        onChoose={onChoose}
        nameOf={(place) => (place < own ? `your image ${place + 1}` : `image ${place - own + 1}`)}
      />
    </fieldset>
  );
}
