import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LatticeDensity } from '../../../figures/mass-levels.ts';
import { aggregateLattice } from '../../shared/latent-plane/densities.ts';
import {
  areSpread,
  dotsPath,
  ellipsesPath,
  ringsPath,
  type PlaneEllipse,
} from '../../shared/latent-plane/latent-geometry.ts';
import { massRegions } from '../../shared/latent-plane/mass-regions.ts';

/** The standard deviations whose mass each tint of the posterior holds, and those that are outlined. */
const tints = [3, 2.5, 2, 1.5, 1, 0.5];
const outlines = [2, 1];
/** The ellipses of all images are spread over so many paths, so that they are darker where many lie. */
const layers = 8;

export interface PlaneShapesProps {
  /** The id under which a drawing finds the shapes. */
  readonly id: string;
  readonly ellipses: readonly PlaneEllipse[];
  readonly chosen: number;
  readonly posterior: LatticeDensity | null;
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
  const regions = useMemo(() => (posterior === null ? [] : massRegions(posterior, tints)), [posterior]);
  const aggregate = useMemo(
    () => (showAggregate && areSpread(ellipses) ? massRegions(aggregateLattice(ellipses, reach), outlines) : []),
    [showAggregate, ellipses, reach],
  );
  const q = ellipses[chosen];

  return (
    <svg class="plane-shapes" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={id} class="plane-shape">
          {regions.map(({ sds, rings }) => (
            <path
              key={sds}
              class={outlines.includes(sds) ? 'plane-tint outlined' : 'plane-tint'}
              d={ringsPath(rings)}
            />
          ))}
          {images}
          {outlines.map((sds) => (
            <circle key={sds} class="plane-prior" r={sds} />
          ))}
          {aggregate.map(({ sds, rings }) => (
            <path key={sds} class="plane-aggregate" d={ringsPath(rings)} />
          ))}
          {q && outlines.map((sds) => <path key={sds} class="plane-chosen" d={ellipsesPath([q], sds)} />)}
          {q && <path class="plane-chosen-mean" d={dotsPath([q.mean])} />}
        </g>
      </defs>
    </svg>
  );
}
