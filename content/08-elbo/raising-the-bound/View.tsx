import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { decimal, shortest } from '../../../src/text/number.ts';
import { NumberFields, type FieldRow } from '../../../src/kit/controls/NumberFields.tsx';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { BoundPlot } from './BoundPlot.tsx';
import { createModel, domains, version, type State } from './model.ts';
import { tables } from './tables.ts';
import { aloud, lesson, changeInWords } from './words.ts';
import './style.css';

const fields: readonly FieldRow<keyof State>[] = [
  { key: 'w', label: 'w now', slider: { from: -1, to: 3, step: 0.01 }, colour: 'decoder' },
  { key: 'from', label: 'w before', slider: { from: -1, to: 3, step: 0.01 }, colour: 'decoder' },
  { key: 'mean', label: 'mean of q', slider: { from: -2, to: 2, step: 0.05 }, colour: 'encoder' },
  { key: 'sd', label: 'sd of q', slider: { from: 0.1, to: 3, step: 0.05, log: true }, colour: 'encoder' },
  { key: 'x', label: 'datum x', slider: { from: -4, to: 4, step: 0.1 }, colour: 'data' },
];

/** The floor and the ceiling of a model with one weight: raise the first, and watch the second. */
export default function RaisingTheBound({ id }: { readonly id?: string | undefined }): JSX.Element {
  const [model] = useState(createModel);
  const hydrated = useHydrated();
  const state = model.settings.values.value;
  const [before, now] = [model.before.value, model.now.value];
  return (
    <Frame
      name="raising-the-bound"
      id={id}
      title="Raising the floor"
      hint="drag the two weights along the curve"
      settings={model.settings}
      version={version}
      live={aloud(state, before, now)}
      tables={tables(state)}
      legend={
        <p class="legend">
          <span style="--object: var(--evidence)">
            <span class="swatch line" />
            log <i>p</i>(<i>x</i>), the ceiling
          </span>
          <span style="--object: var(--ink)">
            <span class="swatch line" />
            ELBO of <i>q</i> = N({shortest(state.mean)}, {shortest(state.sd)}²), the floor
          </span>
          <span style="--object: var(--posterior)">
            <span class="swatch area" />
            the gap
          </span>
        </p>
      }
      picture={<BoundPlot model={model} active={hydrated} />}
      lesson={lesson(state, before, now)}
      actions={
        <>
          <button type="button" onClick={model.raiseOverWeight}>
            Raise over w
          </button>
          <button type="button" onClick={model.raiseOverQ}>
            Raise over q
          </button>
          <button type="button" onClick={model.startHere}>
            Compare from here
          </button>
        </>
      }
      controls={<NumberFields fields={fields} domains={domains} values={state} settings={model.settings} />}
      readings={[
        {
          label: 'ELBO',
          value: decimal(now.elbo),
          note: `${changeInWords(now.elbo - before.elbo)} nats`,
        },
        {
          label: 'log p(x)',
          value: decimal(now.evidence),
          note: `${changeInWords(now.evidence - before.evidence)} nats`,
          colour: 'evidence',
        },
        {
          label: 'gap',
          value: decimal(now.gap),
          note: `${changeInWords(now.gap - before.gap)} nats`,
          colour: 'posterior',
        },
      ]}
    />
  );
}
