import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SeedControls } from '../../../src/kit/controls/SeedControls.tsx';
import type { ViewProps } from '../../../src/kit/figure-of.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { useOnScreen } from '../../../src/kit/frame/use-on-screen.ts';
import { computingWorker } from '../../../src/kit/work/compute-in-worker.ts';
import { decimal } from '../../../src/text/number.ts';
import { PairFields, Standing, UnitChoice } from '../kl-explorer/pair.tsx';
import { divergenceName } from '../kl-explorer/words.ts';
import { EstimateChart } from './EstimateChart.tsx';
import type drawRun from './kl-estimate.compute.ts';
import { Legend } from './Legend.tsx';
import { createModel, version, type State } from './model.ts';
import { logRatioSd, type Checkpoint } from './monte-carlo.ts';
import { createPlayback } from './playback.ts';
import { tables } from './tables.ts';
import { useFormerLink } from './use-former-link.ts';
import { aloud, estimate, lesson } from './words.ts';
import './style.css';

/** The average of the log-ratio as its draws come in, beside the closed form that it estimates. */
export default function KlEstimate({
  name,
  title,
  id,
  built,
  values,
}: ViewProps<State, readonly Checkpoint[]>): JSX.Element {
  const [model] = useState(() => createModel(values));
  const { settings } = model;
  const [playback] = useState(() =>
    createPlayback(settings.values, computingWorker().run<typeof drawRun>('kl-estimate'), built),
  );
  const chart = useRef<HTMLDivElement>(null);
  const onScreen = useOnScreen(chart);
  useEffect(() => (onScreen ? playback.start() : undefined), [playback, onScreen]);
  useFormerLink(settings);

  const picture = model.picture.value;
  const { state, truth } = picture;
  const trace = playback.trace.value;
  const last = trace.at(-1);
  const fresh = playback.fresh.value;
  const playing = playback.playing.value;
  return (
    <Frame
      name={name}
      id={id}
      title={title}
      hint="play the draws, or move $q$"
      settings={settings}
      version={version}
      live={fresh && !playing ? aloud(last, picture) : ''}
      tables={tables(picture, trace)}
      legend={<Legend picture={picture} />}
      picture={
        <div ref={chart}>
          <EstimateChart picture={picture} trace={trace} fresh={fresh} />
        </div>
      }
      lesson={fresh ? lesson(last, picture) : 'Drawing anew, for the settings as they are now.'}
      problem={playback.problem.value}
      actions={
        <>
          <button type="button" onClick={playing ? playback.pause : playback.play}>
            {playing ? 'Pause' : 'Play'}
          </button>
          <button type="button" onClick={playback.step}>
            Step
          </button>
        </>
      }
      controls={
        <>
          <PairFields settings={settings} />
          <Standing label="draw from" settings={settings} options={{ q: '$q$', p: '$p$' }} />
          <UnitChoice settings={settings} />
          <SeedControls settings={settings} seed={state.seed} />
        </>
      }
      readings={[
        {
          label: 'estimate',
          value: <span class={fresh ? undefined : 'stale'}>{estimate(last)}</span>,
          note: `of ${divergenceName(state)}, with its 99.9\u202f% band`,
        },
        { label: divergenceName(state), value: decimal(truth), note: `closed form, ${state.unit}` },
        { label: 'sd of one log-ratio', value: decimal(logRatioSd(state)), note: `exact, ${state.unit}` },
      ]}
    />
  );
}
