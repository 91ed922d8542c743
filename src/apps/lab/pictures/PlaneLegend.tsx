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
  /** What the plane does not show of all this, in sentences. */
  readonly notes: readonly (string | undefined)[];
}

/** Which mark of the plane is which, and what the regions hold. */
export function PlaneLegend({ images, spread, hasPosterior, showAggregate, notes }: PlaneLegendProps): JSX.Element {
  return (
    <div class="plane-legend">
      <p class="legend">
        <LegendEntry
          name={spread ? 'encoder $q(z|x)$' : 'encoder, a point for $x$'}
          colour="encoder"
          swatch={spread ? 'ring' : 'dot'}
        />
        {hasPosterior && <LegendEntry name="posterior $p(z|x)$" colour="posterior" swatch="area" />}
        <LegendEntry name="prior $p(z)$" colour="prior" swatch="dashed" />
        <LegendEntry name={countInWords(spread ? 'mean' : 'point', images)} colour="data" swatch="dot" />
        {showAggregate && spread && (
          <LegendEntry name="aggregate posterior, the mean of their $q$" colour="data" swatch="dash-dot" />
        )}
        <LegendEntry name="drag $z$" colour="decoder" swatch="ring" />
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
