import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Words } from '../formula/Words.tsx';
import { tileBitmap } from './tile-bitmap.ts';
import { tileName } from './tile-name.ts';
import './tile-picker.css';

export interface TilePickerProps {
  /** What is chosen, shown above the tiles. */
  readonly label: string;
  /** Nine pixels each, row by row. */
  readonly images: readonly (readonly number[])[];
  /** The place of the chosen image; null or −1 where it is none of these. */
  readonly chosen: number | null;
  readonly onChoose: (place: number) => void;
  /** What an image is called instead of "image 3". */
  readonly nameOf?: ((place: number) => string) | undefined;
}

/** 3×3 images as radio buttons that wrap into rows: arrow keys go through them, the chosen one is outlined. */
export function TilePicker({ label, images, chosen, onChoose, nameOf }: TilePickerProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="tile-picker">
      <legend>
        <Words text={label} />
      </legend>
      <div class="tile-picker-rows">
        {images.map((pixels, place) => (
          <label key={place} title={nameOf?.(place)}>
            <input
              type="radio"
              name={name}
              checked={place === chosen}
              aria-label={`${nameOf?.(place) ?? `image ${place + 1}`}, ${tileName(pixels)}`}
              onChange={() => onChoose(place)}
            />
            <img src={tileBitmap(pixels)} alt="" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
