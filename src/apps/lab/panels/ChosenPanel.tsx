import type { JSX } from 'preact';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import { Words } from '../../../kit/formula/Words.tsx';
import type { Lab } from '../model.ts';
import { ChosenImage } from '../pictures/ChosenImage.tsx';

/** The chosen image, and what the point z decodes to. */
export function ChosenPanel({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const { settings, scene } = lab;
  const { own, observationVariance, point } = settings.values.value;
  return (
    <div class="lab-chosen">
      <div class="lab-heading">
        <strong>
          <Words text="Chosen $x$" />
        </strong>
        <span>
          <Words text="and what $z$ decodes to" />
        </span>
      </div>
      <ChosenImage
        x={scene.x.value}
        mean={scene.mean.value}
        sample={scene.sample.value}
        observationVariance={observationVariance}
      />
      <fieldset class="controls lab-chips" disabled={!active} aria-label="The sample">
        <button type="button" onClick={lab.drawAgain}>
          Draw another sample
        </button>
        <SteadyButton alive={active} useful={point !== null} onClick={() => lab.choose(scene.chosen.peek())}>
          <Words text="Put $z$ back at the mean of $q$" />
        </SteadyButton>
        {own.length > 0 && (
          <SteadyButton
            alive={active}
            useful={scene.chosen.value < own.length}
            onClick={() => lab.removeImage(scene.chosen.peek())}
          >
            Remove this image
          </SteadyButton>
        )}
      </fieldset>
    </div>
  );
}
