import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewProps } from '../../kit/figure-of.tsx';
import { Words } from '../../kit/formula/Words.tsx';
import { Frame } from '../../kit/frame/Frame.tsx';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import { TilePicker } from '../../kit/image/TilePicker.tsx';
import { LegendEntry } from '../../kit/plot/Legend.tsx';
import { createModel, images, version, type State } from './model.ts';
import { Picture } from './Picture.tsx';
import { aloud, lesson, readingsOf, tables } from './words.ts';

/** The parts of a VAE in one picture: from an image to its code, and from a code to an image. */
export default function VaeInOnePicture({ name, title, id, values }: ViewProps<State>): JSX.Element {
  const [model] = useState(() => createModel(values));
  const hydrated = useHydrated();
  const { settings } = model;
  const scene = model.scene.value;
  return (
    <Frame
      name={name}
      id={id}
      title={title}
      hint="drag $z$, or choose an image"
      settings={settings}
      version={version}
      live={aloud(scene)}
      tables={tables(scene)}
      legend={
        <p class="legend one-picture-legend">
          <LegendEntry name="prior $p(z)$" colour="prior" swatch="dashed" />
          <LegendEntry name="encoder’s guess $q(z|x)$, both at 1 and 2 sd" colour="encoder" swatch="ring" />
          <LegendEntry name="$z$, to drag" colour="decoder" swatch="ring" />
        </p>
      }
      picture={
        <Picture
          scene={scene}
          label={aloud(scene)}
          active={hydrated}
          onMove={([z1, z2]) => settings.set({ z1, z2 })}
          onSettle={settings.settle}
        />
      }
      lesson={lesson(scene)}
      actions={
        <>
          <button type="button" onClick={model.drawFromEncoder}>
            <Words text="Draw $z$ from the encoder" />
          </button>
          <button type="button" onClick={model.drawFromPrior}>
            <Words text="Draw $z$ from the prior" />
          </button>
        </>
      }
      controls={
        <TilePicker
          label="Image $x$"
          images={images}
          chosen={settings.values.value.image - 1}
          onChoose={(place) => model.choose(place + 1)}
        />
      }
      readings={readingsOf(scene)}
    />
  );
}
