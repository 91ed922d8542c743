import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import { PlaneHandle, squareOf, type PlanePoint } from '../../../src/kit/plot/PlaneHandle.tsx';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { dotsPath, ellipsesPath, planeReach } from '../../../src/toy/latent-plane/latent-geometry.ts';
import { massRegions } from '../../../src/toy/latent-plane/mass-regions.ts';
import { planeFrame } from '../../../src/toy/latent-plane/plane-frame.ts';
import { PlaneAxes, PlaneNumbers } from '../../../src/toy/latent-plane/PlaneAxes.tsx';
import { outlinedSds, PosteriorTints, PriorCircles, tintedSds } from '../../../src/toy/latent-plane/PlaneLayers.tsx';
import { pointInWords } from '../../../src/toy/latent-plane/plane-words.ts';
import '../../../src/toy/latent-plane/latent-plane.css';
import type { Model } from './model.ts';
import { factorsBetween, sdsOf } from './q-settings.ts';
import { sdsInWords } from './words.ts';

const heights = { narrow: 340, wide: 510 };
const keyStep = 0.05;

/** The exact posterior as a map, and q over it with two handles: its middle, and the corner that is one sd away. */
export function Plane({ model, active }: { readonly model: Model; readonly active: boolean }): JSX.Element {
  const id = useId();
  const [q, encoderQ] = [model.q.value, model.encoderQ.value];
  const mean: PlanePoint = [q.mean[0]!, q.mean[1]!];
  const sd = sdsOf(q);
  const posterior = model.posterior.value;
  const regions = useMemo(() => massRegions(posterior, tintedSds), [posterior]);
  const edges = useMemo(() => regions.flatMap(({ rings }) => rings.flat()), [regions]);
  const reach = planeReach([[encoderQ.mean[0]!, encoderQ.mean[1]!], ...edges]);
  const { shifts } = model.factors.value;
  const inside = (place: PlanePoint): PlanePoint => [keep(place[0], reach), keep(place[1], reach)];

  const moveMean = (to: PlanePoint): void =>
    model.move({ ...model.factors.value, shifts: [to[0] - encoderQ.mean[0]!, to[1] - encoderQ.mean[1]!] });
  const moveCorner = (to: PlanePoint): void => {
    const logVariance = [0, 1].map((j) => 2 * Math.log(Math.max(Math.abs(to[j]! - mean[j]!), 0.01)));
    const { factors } = factorsBetween(encoderQ, { mean, logVariance });
    model.move({ shifts, factors });
  };

  const draw = (size: FigureSize): JSX.Element => {
    const { x, y, square, place } = planeFrame(size, reach);
    return (
      <g class="latent-plane">
        <clipPath id={`${id}-${size.name}`}>
          <rect {...square} />
        </clipPath>
        <PlaneAxes x={x} y={y} reach={reach} />
        <g clip-path={`url(#${id}-${size.name})`} aria-hidden="true">
          <g class="plane-shape" transform={place}>
            <PosteriorTints regions={regions} />
            <PriorCircles />
            {outlinedSds.map((sds) => (
              <path key={sds} class="plane-chosen" d={ellipsesPath([{ mean, sd }], sds)} />
            ))}
            <path class="plane-encoder-mean" d={dotsPath([[encoderQ.mean[0]!, encoderQ.mean[1]!]])} />
          </g>
        </g>
        <PlaneNumbers x={x} y={y} reach={reach} />
        <PlaneHandle
          x={x}
          y={y}
          at={inside([mean[0] + sd[0], mean[1] + sd[1]])}
          within={squareOf(reach)}
          step={keyStep}
          colour="encoder"
          name="the corner of q, one standard deviation from its mean"
          text={sdsInWords(sd)}
          onMove={moveCorner}
          onSettle={model.settings.settle}
          active={active}
        />
        <PlaneHandle
          x={x}
          y={y}
          at={inside(mean)}
          within={squareOf(reach)}
          step={keyStep}
          colour="encoder"
          name="the mean of q"
          text={pointInWords(mean)}
          onMove={moveMean}
          onSettle={model.settings.settle}
          active={active}
        />
      </g>
    );
  };

  const label = `The latent plane: the exact posterior of the image as a map, and q with mean ${pointInWords(mean)} and standard deviations ${sdsInWords(sd)}.`;
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}

const keep = (value: number, reach: number): number => Math.min(Math.max(value, -reach), reach);
