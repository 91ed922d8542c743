import type { JSX } from 'preact';
import { whole } from '../../../text/number.ts';

export interface PlaneLegendProps {
  /** How many images have their ellipse and their mean in the plane. */
  readonly images: number;
  /** False for an encoder that gives points. */
  readonly spread: boolean;
  readonly hasPosterior: boolean;
  readonly showAggregate: boolean;
  /** What the plane does not show of all this, in sentences. */
  readonly notes: readonly (string | undefined)[];
}

/** Which mark of the plane is which, and what the regions hold. */
export function PlaneLegend({ images, spread, hasPosterior, showAggregate, notes }: PlaneLegendProps): JSX.Element {
  return (
    <div class="plane-legend">
      <p class="legend">
        <span style="--object: var(--encoder)">
          <span class={spread ? 'swatch ring' : 'swatch dot'} />
          {spread ? (
            <>
              encoder <i>q</i>(<i>z</i>|<i>x</i>)
            </>
          ) : (
            <>
              encoder, a point for <i>x</i>
            </>
          )}
        </span>
        {hasPosterior && (
          <span style="--object: var(--posterior)">
            <span class="swatch area" />
            posterior <i>p</i>(<i>z</i>|<i>x</i>)
          </span>
        )}
        <span style="--object: var(--prior)">
          <span class="swatch line dashed" />
          prior <i>p</i>(<i>z</i>)
        </span>
        <span style="--object: var(--data)">
          <span class="swatch dot" />
          {countInWords(spread ? 'mean' : 'point', images)}
        </span>
        {showAggregate && spread && (
          <span style="--object: var(--data)">
            <span class="swatch dash-dot" />
            aggregate posterior, the mean of their <i>q</i>
          </span>
        )}
        <span style="--object: var(--decoder)">
          <span class="swatch ring" />
          <i>z</i>, to be dragged
        </span>
      </p>
      <p class="plane-note">
        {notes.map((note) => note && `${note} `)}
        Outlines hold 39&#8239;% and 86&#8239;% of the mass{spread && <>, faint ones 39&#8239;%</>}.
      </p>
    </div>
  );
}

function countInWords(what: string, images: number): string {
  return images === 1 ? `${what} of the one image` : `${what}s of ${whole(images)} images`;
}
