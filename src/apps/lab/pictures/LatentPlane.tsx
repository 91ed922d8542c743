import type { Vector2 } from '../../../math/index.ts';
import type { JSX, TargetedMouseEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { FigureSizes } from '../../../kit/plot/FigureSizes.tsx';
import { PlaneHandle, squareOf } from '../../../kit/plot/PlaneHandle.tsx';
import type { FigureSize } from '../../../kit/plot/sizes.ts';
import { clampTo } from '../../../text/bounds.ts';
import { userPoint } from '../../../kit/plot/user-point.ts';
import { areSpread, nearestPlace, type PlaneEllipse } from '../../../toy/latent-plane/latent-geometry.ts';
import type { PosteriorMap } from '../../../toy/latent-plane/posterior-map.ts';
import { planeFrame } from '../../../toy/latent-plane/plane-frame.ts';
import { PlaneGround } from '../../../toy/latent-plane/PlaneGround.tsx';
import { PlaneLegend } from './PlaneLegend.tsx';
import { PlaneShapes } from './PlaneShapes.tsx';
import { windowAtRest, windowOnTheWay } from './plane-window.ts';
import { missedInWords, outsideInWords, planeInWords, pointInWords } from '../../../toy/latent-plane/plane-words.ts';
import '../../../toy/latent-plane/latent-plane.css';

export interface LatentPlaneProps {
  /** q(z|x) of every image: their identity, not only their entries, must change when they do. */
  readonly ellipses: readonly PlaneEllipse[];
  /** The index of the chosen image. */
  readonly chosen: number;
  /** The exact posterior of the chosen image; null where there is none to show. */
  readonly posterior: PosteriorMap | null;
  /** Whether the outlines of the aggregate posterior are drawn. */
  readonly showAggregate: boolean;
  /** Whether a run goes on: then the plane shown stands still, as far as that may be. */
  readonly moving?: boolean;
  /** The point z that is decoded. */
  readonly point: Vector2;
  readonly onPoint: (point: Vector2) => void;
  /** Called with an image's index when its mean is clicked. */
  readonly onChoose: (index: number) => void;
  /** Called when a gesture ends, so that it can be undone as one. */
  readonly onSettle?: (() => void) | undefined;
  /** False before the page is alive. */
  readonly active: boolean;
}

const heights = { narrow: 340, wide: 680 };
const keyStep = 0.05;
/** How near to a mean, in user units, a click must be to choose its image. */
const chooseWithin = 8;

/**
 * The latent plane: q(z|x) of every image, the exact posterior of the chosen one, the prior, and a point to drag.
 * All regions hold what 1, 2 … standard deviations hold of a Gaussian, so shapes of one kind can be compared.
 */
export function LatentPlane(props: LatentPlaneProps): JSX.Element {
  const { ellipses, chosen, posterior, showAggregate, moving = false, point, active } = props;
  const id = useId();
  const means = ellipses.map(({ mean }) => mean);
  const shown = useRef<number | undefined>(undefined);
  const reach = moving && shown.current ? windowOnTheWay(means, shown.current) : windowAtRest([...means, point]);
  shown.current = reach;
  const [handle1, handle2] = point.map((place) => clampTo({ min: -reach, max: reach }, place)) as [number, number];

  const draw = (size: FigureSize): JSX.Element => {
    const frame = planeFrame(size, reach);
    const { x, y, unit, place } = frame;

    const press = (event: TargetedMouseEvent<SVGRectElement>): void => {
      const pointer = userPoint(event.currentTarget.ownerSVGElement, event);
      if (!active || !pointer) return;
      const at: Vector2 = [Number(x.invert(pointer.x).toFixed(2)), Number(y.invert(pointer.y).toFixed(2))];
      const index = nearestPlace(means, at, chooseWithin / unit);
      if (index === undefined) props.onPoint(at);
      else props.onChoose(index);
      props.onSettle?.();
    };

    return (
      <g class="latent-plane">
        <PlaneGround id={`${id}-${size.name}`} frame={frame} reach={reach} onPress={press}>
          <use href={`#${id}-shapes`} style={`--dot: ${size.name === 'narrow' ? 2.4 : 3.2}`} transform={place} />
        </PlaneGround>
        <PlaneHandle
          x={x}
          y={y}
          at={[handle1, handle2]}
          within={squareOf(reach)}
          step={keyStep}
          colour="decoder"
          name="the point z to decode"
          text={pointInWords(point)}
          onMove={props.onPoint}
          onSettle={props.onSettle}
          active={active}
        />
      </g>
    );
  };

  return (
    <div class="latent-plane-picture">
      <PlaneShapes
        id={`${id}-shapes`}
        ellipses={ellipses}
        chosen={chosen}
        posterior={posterior}
        showAggregate={showAggregate}
        reach={reach}
      />
      <FigureSizes label={planeInWords(ellipses, chosen, posterior, point)} heights={heights} draw={draw} />
      <PlaneLegend
        images={ellipses.length}
        spread={areSpread(ellipses)}
        hasPosterior={posterior !== null}
        notes={[outsideInWords(means, reach), posterior ? missedInWords(posterior) : undefined]}
        showAggregate={showAggregate}
      />
    </div>
  );
}
