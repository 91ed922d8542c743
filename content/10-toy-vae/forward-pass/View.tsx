import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SubjectPicker } from '../../../src/toy/reader-model/SubjectPicker.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { NumberField } from '../../../src/kit/controls/NumberField.tsx';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { ForwardPassView } from '../../../src/toy/forward-pass/ForwardPassView.tsx';
import { createModel, noiseDomains, version } from './model.ts';
import { passInWords } from '../../../src/toy/forward-pass/network.ts';
import { lesson, tables } from '../../../src/toy/forward-pass/words.ts';

const slider = { from: -3, to: 3, step: 0.05 };

/** One image's way through the VAE, with the noise in the reader's hand. */
export default function ForwardPass({ id }: { readonly id?: string | undefined }): JSX.Element {
  const [model] = useState(createModel);
  const hydrated = useHydrated();
  const { settings } = model;
  const { parameters, x, q } = model.subject.value;
  const { noise1, noise2 } = settings.values.value;
  const pass = model.pass.value;
  return (
    <Frame
      name="forward-pass"
      id={id}
      title="One forward pass"
      hint="choose an image, move the noise"
      settings={settings}
      version={version}
      live={passInWords(pass)}
      tables={tables(pass)}
    >
      <ForwardPassView parameters={parameters} x={x} q={q} noise={model.noise.value} />
      <p class="widget-lesson">{lesson(pass.estimate, model.elbo.value)}</p>
      <fieldset class="widget-controls" disabled={!hydrated} aria-label="The noise, the model and the image">
        <div class="widget-fields forward-pass-noise">
          <NumberField
            label="noise ε₁"
            domain={noiseDomains[0]}
            value={noise1}
            slider={slider}
            colour="prior"
            onChange={(value) => settings.set({ noise1: value })}
            onSettle={settings.settle}
          />
          <NumberField
            label="noise ε₂"
            domain={noiseDomains[1]}
            value={noise2}
            slider={slider}
            colour="prior"
            onChange={(value) => settings.set({ noise2: value })}
            onSettle={settings.settle}
          />
          <div class="forward-pass-draw">
            <button type="button" onClick={model.draw}>
              Draw again
            </button>
          </div>
        </div>
        <div class="widget-row">
          <SubjectPicker settings={settings} hydrated={hydrated} withQ />
        </div>
      </fieldset>
    </Frame>
  );
}
