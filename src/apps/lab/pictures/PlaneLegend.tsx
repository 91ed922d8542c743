import type { JSX } from 'preact';
import { LegendEntry } from '../../../kit/plot/Legend.tsx';
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
        <LegendEntry
          name={spread ? '$q(z|x)$ encoder' : 'encoder, a point for $x$'}
          colour="encoder"
          swatch={spread ? 'ring' : 'dot'}
        />
        {hasPosterior && <LegendEntry name="$p(z|x)$ exact posterior" colour="posterior" swatch="area" />}
        <LegendEntry name="$p(z)$ prior" colour="prior" swatch="dashed" />
        <LegendEntry name={countInWords(spread ? 'mean' : 'point', images)} colour="data" swatch="dot" />
        {showAggregate && spread && (
          <LegendEntry name="aggregate posterior, the mean of their $q$" colour="data" swatch="dash-dot" />
        )}
        <LegendEntry name="$z$ to decode" colour="decoder" swatch="ring" />
      </p>
      <p class="plane-note">
        Of each distribution 39&#8239;% lies inside its inner outline and 86&#8239;% inside its outer one, as within 1 and 2
        standard deviations of a Gaussian{spread && <>; the faint ellipses are inner ones</>}.
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
