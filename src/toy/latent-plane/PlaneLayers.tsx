import type { JSX } from 'preact';
import { outlinedSds, type Outline } from './latent-geometry.ts';

/** The exact posterior as a map, by the outlines of its regions at the tinted standard deviations. */
export function PosteriorTints({ outlines }: { readonly outlines: readonly Outline[] }): JSX.Element {
  return (
    <>
      {outlines.map(({ sds, path }) => (
        <path key={sds} class={outlinedSds.includes(sds) ? 'plane-tint outlined' : 'plane-tint'} d={path} />
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
