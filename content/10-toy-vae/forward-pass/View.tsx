import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { subjectFold } from '../../../src/toy/reader-model/subject-fold.tsx';
import type { ViewProps } from '../../../src/kit/figure-of.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { NumberField } from '../../../src/kit/controls/NumberField.tsx';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { Diagram } from '../../../src/toy/forward-pass/Diagram.tsx';
import { PassLegend } from '../../../src/toy/forward-pass/ForwardPassView.tsx';
import { createModel, noiseDomains, version, type State } from './model.ts';
import { networkOf, passInWords } from '../../../src/toy/forward-pass/network.ts';
import { readingsOf } from '../../../src/toy/forward-pass/readings.ts';
import { lesson, tables } from '../../../src/toy/forward-pass/words.ts';

const slider = { from: -3, to: 3, step: 0.05 };

/** One image's way through the VAE, with the noise in the reader's hand. */
export default function ForwardPass({
  name,
  title,
  id,
  built,
  values,
}: ViewProps<State, number | undefined>): JSX.Element {
  const [model] = useState(() => createModel(built, () => import('./exact.ts'), values));
  useEffect(model.start, [model]);
  const hydrated = useHydrated();
  const { settings } = model;
  const { parameters } = model.subject.value;
  const { noise1, noise2 } = settings.values.value;
  const pass = model.pass.value;
  return (
    <Frame
      name={name}
      id={id}
      title={title}
      hint="choose an image, move the noise"
      settings={settings}
      version={version}
      live={passInWords(pass)}
      tables={tables(pass)}
      legend={<PassLegend />}
      tall
      picture={
        <div class="forward-pass-view">
          <Diagram network={networkOf(parameters, pass)} label={passInWords(pass)} />
        </div>
      }
      lesson={lesson(pass.estimate, model.elbo.value)}
      problem={model.problem.value}
      onApproach={() => void model.prepare()}
      actions={
        <button type="button" onClick={model.draw}>
          Draw again
        </button>
      }
      controls={
        <>
          <NumberField
            label="noise $ε_1$"
            domain={noiseDomains[0]}
            value={noise1}
            slider={slider}
            colour="prior"
            onChange={(value) => settings.set({ noise1: value })}
            onSettle={settings.settle}
          />
          <NumberField
            label="noise $ε_2$"
            domain={noiseDomains[1]}
            value={noise2}
            slider={slider}
            colour="prior"
            onChange={(value) => settings.set({ noise2: value })}
            onSettle={settings.settle}
          />
        </>
      }
      readings={readingsOf(parameters, pass)}
      fold={subjectFold({ settings, hydrated, withQ: true })}
    />
  );
}
