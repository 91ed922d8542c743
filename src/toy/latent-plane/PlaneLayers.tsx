import type { JSX } from 'preact';
import { ringsPath } from './latent-geometry.ts';
import type { MassRegion } from './mass-regions.ts';

/** The standard deviations whose mass each tint of the posterior holds, and those that are outlined. */
export const tintedSds: readonly number[] = [3, 2.5, 2, 1.5, 1, 0.5];
export const outlinedSds: readonly number[] = [2, 1];

/** The exact posterior as a map, from `massRegions` at the tinted standard deviations. */
export function PosteriorTints({ regions }: { readonly regions: readonly MassRegion[] }): JSX.Element {
  return (
    <>
      {regions.map(({ sds, rings }) => (
        <path key={sds} class={outlinedSds.includes(sds) ? 'plane-tint outlined' : 'plane-tint'} d={ringsPath(rings)} />
      ))}
    </>
  );
}

/** The prior's outlines, which hold what the posterior's hold. */
export function PriorCircles(): JSX.Element {
  return (
    <>
      {outlinedSds.map((sds) => (
        <circle key={sds} class="plane-prior" r={sds} />
      ))}
    </>
  );
}
