import type { JSX } from 'preact';
import { svgWords } from '../../kit/formula/svg-words.tsx';
import { ImageTile } from '../../kit/image/ImageTile.tsx';
import { FigureSizes } from '../../kit/plot/FigureSizes.tsx';
import { PlaneHandle, squareOf } from '../../kit/plot/PlaneHandle.tsx';
import { linearScale } from '../../kit/plot/scale.ts';
import type { FigureSize } from '../../kit/plot/sizes.ts';
import type { Vector2 } from '../../math/index.ts';
import { PRIOR, type LatentNormal } from '../../models/toy-vae/index.ts';
import { heights, layoutFor, wayInto, wayOut } from './layout.ts';
import { reach, type Scene } from './model.ts';
import { pair } from './words.ts';
import './style.css';

/** The standard deviations at which a Gaussian is outlined. */
const outlined = [1, 2];

interface PictureProps {
  readonly scene: Scene;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** False before the page is alive. */
  readonly active: boolean;
  readonly onMove: (z: Vector2) => void;
  readonly onSettle: () => void;
}

/** An image at one side, the plane of codes, and the decoded image at the other, with the two ways between them. */
export function Picture({ scene, label, active, onMove, onSettle }: PictureProps): JSX.Element {
  const { x: image, q, z, means } = scene;

  const draw = (size: FigureSize): JSX.Element => {
    const layout = layoutFor(size);
    const { left, top, side } = layout.plane;
    const x = linearScale([-reach, reach], [left, left + side]);
    const y = linearScale([-reach, reach], [top + side, top]);
    const at = ([z1, z2]: Vector2) => ({ x: x(z1), y: y(z2) });
    const outlines = ({ mean, sd }: LatentNormal, kind: string): JSX.Element[] =>
      outlined.map((sds) => (
        <ellipse
          key={sds}
          class={kind}
          cx={x(mean[0])}
          cy={y(mean[1])}
          rx={x(sds * sd[0]) - x(0)}
          ry={y(0) - y(sds * sd[1])}
        />
      ));
    return (
      <g class="one-picture">
        <g aria-hidden="true">
          <path class="ground" d={`M${left} ${y(0)}h${side}M${x(0)} ${top}v${side}`} />
          {outlines(PRIOR, 'prior')}
          {outlines(q, 'guess')}
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
          text={pair(z)}
          onMove={onMove}
          onSettle={onSettle}
          active={active}
        />
      </g>
    );
  };

  return <FigureSizes label={label} heights={heights} draw={draw} />;
}
