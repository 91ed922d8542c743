import type { JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import type { Lab } from '../model.ts';
import { ChosenImage } from '../pictures/ChosenImage.tsx';

/** The chosen image, and what the point z decodes to. */
export function ChosenPanel({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const { settings, scene } = lab;
  const { own, observationVariance, point } = settings.values.value;
  return (
    <div role="group" class="lab-panel lab-chosen" aria-labelledby="lab-chosen-title">
      <div class="lab-heading">
        <strong id="lab-chosen-title">
          <Words text="Chosen $x$" />
        </strong>
      </div>
      <ChosenImage
        x={scene.x.value}
        mean={scene.mean.value}
        sample={scene.sample.value}
        observationVariance={observationVariance}
      />
      <fieldset class="controls lab-quiet" disabled={!active} aria-label="The sample">
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
