import type { Vector2 } from '../../../src/math/index.ts';
import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import { PlaneHandle, squareOf } from '../../../src/kit/plot/PlaneHandle.tsx';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import {
  dotsPath,
  ellipsesPath,
  outlinedSds,
  outlinesOf,
  planeReach,
} from '../../../src/toy/latent-plane/latent-geometry.ts';
import { planeFrame } from '../../../src/toy/latent-plane/plane-frame.ts';
import { clampTo } from '../../../src/text/bounds.ts';
import { PlaneGround } from '../../../src/toy/latent-plane/PlaneGround.tsx';
import { PosteriorTints, PriorCircles } from '../../../src/toy/latent-plane/PlaneLayers.tsx';
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
  const mean: Vector2 = [q.mean[0]!, q.mean[1]!];
  const sd = sdsOf(q);
  const regions = model.regions.value;
  const edges = useMemo(() => regions.flatMap(({ rings }) => rings.flat()), [regions]);
  const reach = planeReach([[encoderQ.mean[0]!, encoderQ.mean[1]!], ...edges]);
  const { shifts } = model.factors.value;
  const inside = ([across, up]: Vector2): Vector2 => {
    const bounds = { min: -reach, max: reach };
    return [clampTo(bounds, across), clampTo(bounds, up)];
  };

  const moveMean = (to: Vector2): void =>
    model.move({ ...model.factors.value, shifts: [to[0] - encoderQ.mean[0]!, to[1] - encoderQ.mean[1]!] });
  const moveCorner = (to: Vector2): void => {
    const logVariance = [0, 1].map((j) => 2 * Math.log(Math.max(Math.abs(to[j]! - mean[j]!), 0.01)));
    const { factors } = factorsBetween(encoderQ, { mean, logVariance });
    model.move({ shifts, factors });
  };

  const draw = (size: FigureSize): JSX.Element => {
    const frame = planeFrame(size, reach);
    const handle = (name: string, at: Vector2, text: string, onMove: (to: Vector2) => void): JSX.Element => (
      <PlaneHandle
        x={frame.x}
        y={frame.y}
        at={inside(at)}
        within={squareOf(reach)}
        step={keyStep}
        colour="encoder"
        name={name}
        text={text}
        onMove={onMove}
        onSettle={model.settings.settle}
        active={active}
      />
    );
    return (
      <g class="latent-plane">
        <PlaneGround id={`${id}-${size.name}`} frame={frame} reach={reach}>
          <g class="plane-shape" transform={frame.place}>
            <PosteriorTints outlines={outlinesOf(regions)} />
            <PriorCircles />
            {outlinedSds.map((sds) => (
              <path key={sds} class="plane-chosen" d={ellipsesPath([{ mean, sd }], sds)} />
            ))}
            <path class="plane-encoder-mean" d={dotsPath([[encoderQ.mean[0]!, encoderQ.mean[1]!]])} />
          </g>
        </PlaneGround>
        {handle(
          'the corner of q, one standard deviation from its mean',
          [mean[0] + sd[0], mean[1] + sd[1]],
          sdsInWords(sd),
          moveCorner,
        )}
        {handle('the mean of q', mean, pointInWords(mean), moveMean)}
      </g>
    );
  };

  const label = `The latent plane: the exact posterior of the image as a map, and q with mean ${pointInWords(mean)} and standard deviations ${sdsInWords(sd)}.`;
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}
