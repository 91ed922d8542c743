import type { JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import { ImageTile } from '../../../kit/image/ImageTile.tsx';
import { fixed, shortest } from '../../../text/number.ts';
import './chosen-image.css';

export interface ChosenImageProps {
  /** Nine pixels each: the chosen image, the decoder's mean μ(z), and a draw from N(μ(z), σ² I). */
  readonly x: ArrayLike<number>;
  readonly mean: ArrayLike<number>;
  readonly sample: ArrayLike<number>;
  readonly observationVariance: number;
}

/** The chosen image beside what the point z decodes to, as a mean and as a sample. */
export function ChosenImage({ x, mean, sample, observationVariance }: ChosenImageProps): JSX.Element {
  return (
    <div class="chosen-image">
      <NamedTile pixels={x} spoken="The chosen image x" name="$x$" says="the image" />
      <NamedTile pixels={mean} spoken="The decoded mean" name="$μ(z)$" says="the mean decoded from $z$" />
      <NamedTile
        pixels={sample}
        spoken="The sample"
        name="sample"
        says={`around it, $σ² = ${shortest(observationVariance)}$`}
      />
    </div>
  );
}

interface NamedTileProps {
  readonly pixels: ArrayLike<number>;
  readonly spoken: string;
  readonly name: string;
  readonly says: string;
}

function NamedTile({ pixels, spoken, name, says }: NamedTileProps): JSX.Element {
  return (
    <div class="chosen-tile">
      <svg viewBox="0 0 90 90" role="img" aria-label={`${spoken}: ${pixelsInWords(pixels)}`}>
        <ImageTile pixels={pixels} x={0} y={0} side={90} />
      </svg>
      <p>
        <b>
          <Words text={name} />
        </b>{' '}
        <Words text={says} />
      </p>
    </div>
  );
}

/** The pixels row by row: "0.10, 0.50, 0.90; 0.20, …". */
export function pixelsInWords(pixels: ArrayLike<number>): string {
  const rows = [0, 3, 6].map((start) => Array.from(pixels).slice(start, start + 3));
  return rows.map((row) => row.map((pixel) => fixed(pixel, 2)).join(', ')).join('; ');
}
