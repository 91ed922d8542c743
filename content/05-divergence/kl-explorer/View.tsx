import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewProps } from '../../../src/kit/figure-of.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { decimal } from '../../../src/text/number.ts';
import { DensityPlot } from './DensityPlot.tsx';
import { Legend } from './Legend.tsx';
import { createModel, version, type State } from './model.ts';
import { PairFields, Standing, UnitChoice } from './pair.tsx';
import { Presets } from './Presets.tsx';
import { tables } from './tables.ts';
import { aloud, integrandName, lesson } from './words.ts';
import './style.css';

const integrands = ({ unit }: State): Readonly<Record<State['standing'], string>> => ({
  q: `$${integrandName({ standing: 'q', unit })}$`,
  p: `$${integrandName({ standing: 'p', unit })}$`,
});

/** Two Gaussians to drag, and the integrand of their divergence. */
export default function KlExplorer({ name, title, id, values }: ViewProps<State>): JSX.Element {
  const [model] = useState(() => createModel(values));
  const { settings } = model;
  const hydrated = useHydrated();
  const picture = model.picture.value;
  const { state } = picture;
  return (
    <Frame
      name={name}
      id={id}
      title={title}
      hint="drag the handles, or use the arrow keys"
      settings={settings}
      version={version}
      live={aloud(picture)}
      tables={tables(picture)}
      legend={<Legend state={state} />}
      picture={<DensityPlot model={model} active={hydrated} />}
      lesson={lesson(picture)}
      controls={
        <>
          <PairFields settings={settings} />
          <Standing label="integrate" settings={settings} options={integrands(state)} />
          <UnitChoice settings={settings} />
        </>
      }
      readings={[
        { label: '$D_KL(q ‖ p)$', value: decimal(picture.forward), note: `closed form, ${state.unit}` },
        { label: '$D_KL(p ‖ q)$', value: decimal(picture.reverse), note: `closed form, ${state.unit}` },
      ]}
      fold={{ title: 'Start from an example', children: <Presets model={model} /> }}
    />
  );
}
