import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { withBase } from '../../../src/kit/base.ts';
import { observationVarianceOf } from '../../../src/models/toy-vae/model/parameters.ts';
import { parametersOf, readerModel } from '../../../src/toy/reader-model/index.ts';
import { Choice } from '../../../src/kit/controls/Choice.tsx';
import type { ViewProps } from '../../../src/kit/figure-of.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { NumberField } from '../../../src/kit/controls/NumberField.tsx';
import { seedDomain } from '../../../src/text/bounds.ts';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { generate } from '../../../src/toy/generation/draws.ts';
import { shownImages } from '../../../src/toy/generation/GenerationView.tsx';
import { Picture } from '../../../src/toy/generation/Picture.tsx';
import { readingsOf } from '../../../src/toy/generation/readings.ts';
import { createModel, version, type State } from './model.ts';
import { aloud, lesson, tables } from '../../../src/toy/generation/words.ts';

/** Images from the model in four steps, with the seed in the reader's hand. */
export default function Generation({ name, title, id, values }: ViewProps<State>): JSX.Element {
  const [{ settings, drawOthers }] = useState(() => createModel(values));
  const hydrated = useHydrated();
  const { model, seed } = settings.values.value;
  const parameters = parametersOf(model);
  const images = generate(parameters, seed, shownImages);
  const own = hydrated && readerModel.value !== null;
  return (
    <Frame
      name={name}
      id={id}
      title={title}
      hint="the means are smooth, the samples are not"
      settings={settings}
      version={version}
      live={aloud(images, seed)}
      tables={tables(images)}
      tall
      picture={
        <div class="generation-view">
          <Picture images={images} observationVariance={observationVarianceOf(parameters)} />
        </div>
      }
      lesson={lesson(images, observationVarianceOf(parameters))}
      actions={
        <button type="button" onClick={drawOthers}>
          Draw others
        </button>
      }
      controls={
        <>
          <Choice
            label="model"
            value={typeof model === 'object' ? 'link' : model}
            options={[
              { value: 'book', text: 'the book’s' },
              { value: 'yours', text: 'yours', disabled: !own },
              ...(typeof model === 'object' ? [{ value: 'link', text: 'the link’s' } as const] : []),
            ]}
            onChange={(kind) => {
              if (kind !== 'link') settings.set({ model: kind });
              settings.settle();
            }}
          />
          <NumberField
            label="seed"
            domain={seedDomain}
            value={seed}
            onChange={(value) => settings.set({ seed: value })}
            onSettle={settings.settle}
          />
          <a href={withBase('/lab/')}>Train one in the lab</a>
        </>
      }
      readings={readingsOf(images, observationVarianceOf(parameters))}
    />
  );
}
