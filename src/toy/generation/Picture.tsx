import type { JSX } from 'preact';
import { svgWords } from '../../kit/formula/svg-words.tsx';
import { FigureSizes } from '../../kit/plot/FigureSizes.tsx';
import { ImageTile } from '../../kit/image/ImageTile.tsx';
import type { FigureSize } from '../../kit/plot/sizes.ts';
import { Distances } from './Distances.tsx';
import type { GeneratedImage } from './draws.ts';
import { heights, layoutFor, type Box } from './layout.ts';
import { marksApart } from './marks-apart.ts';
import { linearScale } from '../../kit/plot/scale.ts';

const reach = 3;
const markRadius = 9;
const markDistance = 2 * markRadius + 3;

interface PictureProps {
  readonly images: readonly GeneratedImage[];
  readonly observationVariance: number;
}

/** The four steps for every image: its z on the plane, its nine means, its pixels, and how far they lie apart. */
export function Picture({ images, observationVariance }: PictureProps): JSX.Element {
  const draw = (size: FigureSize): JSX.Element => {
    const { plane, columns, labelX, meansY, pixelsY, strip } = layoutFor(size, images.length);
    const row = (y: number, label: string, of: (image: GeneratedImage) => readonly number[]): JSX.Element => (
      <g>
        <text x={labelX} y={y + columns.side / 2} dy="0.34em" class="row-label">
          {svgWords(label)}
        </text>
        {images.map((image, i) => (
          <ImageTile key={i} pixels={of(image)} x={columns.x + i * columns.step} y={y} side={columns.side} />
        ))}
      </g>
    );
    return (
      <g aria-hidden="true">
        <Plane images={images} box={plane} />
        {images.map((_, i) => (
          <text key={i} x={columns.x + i * columns.step + columns.side / 2} y={meansY - 7} text-anchor="middle">
            {i + 1}
          </text>
        ))}
        {row(meansY, '$μ(z)$', (image) => image.means)}
        {row(pixelsY, '$x$', (image) => image.pixels)}
        <Distances images={images} observationVariance={observationVariance} box={strip} />
      </g>
    );
  };
  const label = `${images.length} images made by the model: their latents, the decoder’s means and the pixels drawn around them.`;
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}

/** The latents on the plane, with the prior's circles of radius 1 and 2. A number that has to give way points at its z. */
function Plane({ images, box }: { readonly images: readonly GeneratedImage[]; readonly box: Box }): JSX.Element {
  const x = linearScale([-reach, reach], [box.x, box.x + box.width], { clamp: true });
  const y = linearScale([-reach, reach], [box.y + box.height, box.y], { clamp: true });
  const points = images.map(({ z }) => ({ x: x(z[0]), y: y(z[1]) }));
  const places = marksApart(points, markDistance);
  return (
    <g class="latent-plane" style="--object: var(--prior)">
      <rect x={box.x} y={box.y} width={box.width} height={box.height} />
      {[1, 2].map((radius) => (
        <g key={radius}>
          <circle class="prior-circle" cx={x(0)} cy={y(0)} r={x(radius) - x(0)} />
          <text x={x(radius) + 4} y={y(0) + 4}>
            {radius}
          </text>
        </g>
      ))}
      <text class="curve-label" x={box.x + box.width - 20} y={y(0) - 5}>
        {svgWords('$z_1$')}
      </text>
      <text class="curve-label" x={x(0) + 5} y={box.y + 18}>
        {svgWords('$z_2$')}
      </text>
      <text x={box.x + box.width / 2} y={box.y + box.height + 18} text-anchor="middle">
        {svgWords('$z$ from $p(z)$, circles at 1 and 2 sd')}
      </text>
      {places.map(
        (place, i) =>
          Math.hypot(place.x - points[i]!.x, place.y - points[i]!.y) > markRadius && (
            <path
              key={i}
              class="latent-lead"
              d={`M${place.x.toFixed(1)},${place.y.toFixed(1)}L${points[i]!.x.toFixed(1)},${points[i]!.y.toFixed(1)}`}
            />
          ),
      )}
      {places.map((place, i) => (
        <g key={i} transform={`translate(${place.x.toFixed(1)},${place.y.toFixed(1)})`}>
          <circle class="latent-mark" r={markRadius} />
          <text class="mark-number" dy="0.34em" text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
    </g>
  );
}
