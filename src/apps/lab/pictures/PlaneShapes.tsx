import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { aggregateLattice } from '../../../toy/latent-plane/aggregate-lattice.ts';
import {
  areSpread,
  dotsPath,
  ellipsesPath,
  outlinedSds,
  outlinesOf,
  type PlaneEllipse,
} from '../../../toy/latent-plane/latent-geometry.ts';
import { massRegions } from '../../../toy/latent-plane/mass-regions.ts';
import type { PosteriorMap } from '../../../toy/latent-plane/posterior-map.ts';
import { PosteriorTints, PriorCircles } from '../../../toy/latent-plane/PlaneLayers.tsx';

/** The ellipses of all images are spread over so many paths, so that they are darker where many lie. */
const layers = 8;

export interface PlaneShapesProps {
  /** The id under which a drawing finds the shapes. */
  readonly id: string;
  readonly ellipses: readonly PlaneEllipse[];
  readonly chosen: number;
  readonly posterior: PosteriorMap | null;
  readonly showAggregate: boolean;
  readonly reach: number;
}

/**
 * All that the plane holds but its handle, in the units of the plane, drawn once and put in its place by the drawings
 * of every size. The ellipses of all images are a few paths, and their means one: hundreds cost no more than one.
 */
export function PlaneShapes({ id, ellipses, chosen, posterior, showAggregate, reach }: PlaneShapesProps): JSX.Element {
  const images = useMemo(
    () => (
      <>
        {Array.from({ length: layers }, (_, k) => (
          <path
            key={k}
            class="plane-encodings"
            d={ellipsesPath(
              ellipses.filter((_q, i) => i % layers === k),
              1,
            )}
          />
        ))}
        <path class="plane-means" d={dotsPath(ellipses.map(({ mean }) => mean))} />
      </>
    ),
    [ellipses],
  );
  const aggregate = useMemo(
    () =>
      showAggregate && areSpread(ellipses)
        ? outlinesOf(massRegions(aggregateLattice(ellipses, reach), outlinedSds))
        : [],
    [showAggregate, ellipses, reach],
  );
  const q = ellipses[chosen];

  return (
    <svg class="plane-shapes" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={id} class="plane-shape">
          <PosteriorTints outlines={posterior?.outlines ?? []} />
          {images}
          <PriorCircles />
          {aggregate.map(({ sds, path }) => (
            <path key={sds} class="plane-aggregate" d={path} />
          ))}
          {q && outlinedSds.map((sds) => <path key={sds} class="plane-chosen" d={ellipsesPath([q], sds)} />)}
          {q && <path class="plane-chosen-mean" d={dotsPath([q.mean])} />}
        </g>
      </defs>
    </svg>
  );
}
