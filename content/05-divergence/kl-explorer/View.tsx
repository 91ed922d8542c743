import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { decimal } from '../../../src/text/number.ts';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { useOnScreen } from '../../../src/kit/frame/use-on-screen.ts';
import { computeInWorker } from '../../../src/kit/work/compute-in-worker.ts';
import { Controls, Presets } from './Controls.tsx';
import { DensityPlot } from './DensityPlot.tsx';
import { EstimateSection } from './EstimateSection.tsx';
import type drawRun from './kl-explorer.compute.ts';
import { Legend } from './Legend.tsx';
import { createModel, version } from './model.ts';
import type { Checkpoint } from './monte-carlo.ts';
import { createRunner } from './runner.ts';
import { tables } from './tables.ts';
import { aloud, divergenceName, estimate, lesson, verdict } from './words.ts';
import './style.css';

export interface KlExplorerProps {
  /** The run of the initial state, drawn at build. */
  readonly built: readonly Checkpoint[];
  readonly id?: string | undefined;
}

/** Two Gaussians to drag, the integrand of their divergence, and the closed form beside a running estimate. */
export default function KlExplorer({ built, id }: KlExplorerProps): JSX.Element {
  const [model] = useState(createModel);
  const [runner] = useState(() =>
    createRunner(model.settings.values, computeInWorker<typeof drawRun>('kl-explorer'), built),
  );
  const hydrated = useHydrated();
  const numbers = useRef<HTMLDivElement>(null);
  const onScreen = useOnScreen(numbers);
  useEffect(() => (onScreen ? runner.start() : undefined), [runner, onScreen]);

  const picture = model.picture.value;
  const trace = runner.trace.value;
  const last = trace.at(-1);
  const { state } = picture;
  const fresh = runner.fresh.value;

  return (
    <Frame
      name="kl-explorer"
      id={id}
      title="The KL explorer"
      hint="drag the handles, or use the arrow keys"
      settings={model.settings}
      version={version}
      live={aloud(picture)}
      tables={tables(picture, trace)}
      legend={<Legend state={state} />}
      picture={
        <div ref={numbers}>
          <DensityPlot model={model} active={hydrated} />
          <EstimateSection model={model} runner={runner} active={hydrated} />
        </div>
      }
      lesson={lesson(picture)}
      controls={<Controls model={model} />}
      readings={[
        { label: 'D(q \u2016 p)', value: decimal(picture.forward), note: `closed form, ${state.unit}` },
        { label: 'D(p \u2016 q)', value: decimal(picture.reverse), note: `closed form, ${state.unit}` },
        {
          label: `Monte Carlo estimate of ${divergenceName(state)}`,
          value: <span class={fresh ? undefined : 'stale'}>{estimate(last)}</span>,
          note: fresh ? verdict(last, picture) : 'for the last settings; drawing anew',
        },
      ]}
      fold={{ title: 'Start from an example', children: <Presets model={model} /> }}
    />
  );
}
