import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { svgWords } from '../../kit/formula/svg-words.tsx';
import { ImageTile } from '../../kit/image/ImageTile.tsx';
import { FigureSizes } from '../../kit/plot/FigureSizes.tsx';
import { PlaneHandle, squareOf } from '../../kit/plot/PlaneHandle.tsx';
import type { FigureSize } from '../../kit/plot/sizes.ts';
import type { Vector2 } from '../../math/index.ts';
import { dotsPath, ellipsesPath, outlinedSds } from '../../toy/latent-plane/latent-geometry.ts';
import { planeFrame } from '../../toy/latent-plane/plane-frame.ts';
import { pointInWords } from '../../toy/latent-plane/plane-words.ts';
import { PriorCircles } from '../../toy/latent-plane/PlaneLayers.tsx';
import { heights, layoutFor, wayInto, wayOut } from './layout.ts';
import { reach, type Scene } from './model.ts';
import './style.css';

interface PictureProps {
  readonly scene: Scene;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** False before the page is alive. */
  readonly active: boolean;
  readonly onMove: (z: Vector2) => void;
  readonly onSettle: () => void;
}

/** An image at one side, the latent plane, and the decoded image at the other, with the two ways between them. */
export function Picture({ scene, label, active, onMove, onSettle }: PictureProps): JSX.Element {
  const id = useId();
  const { x: image, q, z, means } = scene;

  const draw = (size: FigureSize): JSX.Element => {
    const layout = layoutFor(size);
    const { x, y, square, place } = planeFrame(layout.plane, reach);
    const at = ([z1, z2]: Vector2) => ({ x: x(z1), y: y(z2) });
    const clip = `${id}-${size.name}`;
    return (
      <g class="one-picture">
        <g aria-hidden="true">
          <g class="axis">
            <line x1={x(-reach)} x2={x(reach)} y1={y(0)} y2={y(0)} />
            <line x1={x(0)} x2={x(0)} y1={y(-reach)} y2={y(reach)} />
          </g>
          <clipPath id={clip}>
            <rect {...square} />
          </clipPath>
          <g clip-path={`url(#${clip})`}>
            <g class="plane-shape" transform={place}>
              <PriorCircles />
              {outlinedSds.map((sds) => (
                <path key={sds} class="plane-chosen" d={ellipsesPath([q], sds)} />
              ))}
              <path class="plane-chosen-mean" d={dotsPath([q.mean])} />
            </g>
          </g>
          <path class="way" style="--object: var(--encoder)" d={wayInto(layout, at(q.mean))} />
          <path class="way" style="--object: var(--decoder)" d={wayOut(layout, at(z))} />
          <ImageTile pixels={image} {...layout.given} />
          <ImageTile pixels={means} {...layout.made} />
          {layout.names.map(({ text, colour, ...place }) => (
            <text key={text} class="way-name" style={`--object: var(--${colour})`} {...place}>
              {svgWords(text)}
            </text>
          ))}
        </g>
        <PlaneHandle
          x={x}
          y={y}
          at={z}
          within={squareOf(reach)}
          step={0.05}
          colour="decoder"
          name="the code z"
          text={pointInWords(z)}
          onMove={onMove}
          onSettle={onSettle}
          active={active}
        />
      </g>
    );
  };

  return <FigureSizes label={label} heights={heights} draw={draw} />;
}
