import type { JSX } from 'preact';
import { whole } from '../../../text/number.ts';

export interface PlaneLegendProps {
  /** How many images have their ellipse and their mean in the plane. */
  readonly images: number;
  /** False for an encoder that gives points. */
  readonly spread: boolean;
  readonly hasPosterior: boolean;
  readonly showAggregate: boolean;
  readonly onShowAggregate?: ((show: boolean) => void) | undefined;
  readonly active: boolean;
}

/** Which mark of the plane is which, and what the regions hold. */
export function PlaneLegend({
  images,
  spread,
  hasPosterior,
  showAggregate,
  onShowAggregate,
  active,
}: PlaneLegendProps): JSX.Element {
  return (
    <div class="plane-legend">
      <p class="legend">
        <span style="--object: var(--encoder)">
          <span class={spread ? 'swatch ring' : 'swatch dot'} />
          {spread ? (
            <>
              <i>q</i>(<i>z</i>|<i>x</i>) encoder
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
            <i>p</i>(<i>z</i>|<i>x</i>) exact posterior
          </span>
        )}
        <span style="--object: var(--prior)">
          <span class="swatch line dashed" />
          <i>p</i>(<i>z</i>) prior
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
          <i>z</i> to decode
        </span>
      </p>
      <p class="plane-note">
        Outlines hold 39&#8239;% and 86&#8239;% of their distribution, what 1 and 2 standard deviations hold of a
        Gaussian{spread && <>; faint ellipses, 39&#8239;%</>}.
      </p>
      {onShowAggregate && (
        <fieldset class="controls" disabled={!active || !spread} aria-label="The latent plane">
          <label class="plane-switch">
            <input
              type="checkbox"
              checked={showAggregate}
              onChange={(event) => onShowAggregate(event.currentTarget.checked)}
            />{' '}
            show the aggregate posterior
          </label>
        </fieldset>
      )}
    </div>
  );
}

function countInWords(what: string, images: number): string {
  return images === 1 ? `${what} of the one image` : `${what}s of ${whole(images)} images`;
}
