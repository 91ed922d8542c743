import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SubjectPicker } from '../../../src/toy/reader-model/SubjectPicker.tsx';
import { decimal } from '../../../src/text/number.ts';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { Readings } from '../../../src/kit/frame/Readings.tsx';
import { SeedControls } from '../../../src/kit/controls/SeedControls.tsx';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { computeInWorker } from '../../../src/kit/work/compute-in-worker.ts';
import { BoundPlot } from './BoundPlot.tsx';
import type { Curve } from './curve.ts';
import type curveOf from './iwae-curve.compute.ts';
import { createModel, version } from './model.ts';
import { SizePlot } from './SizePlot.tsx';
import { tables } from './tables.ts';
import { aloud, elbo, lastBound, lastSize, lesson, manyDraws, relativeVariance, shareLimit } from './words.ts';
import './style.css';

export interface IwaeCurveProps {
  /** The curve of the initial settings, computed at build. */
  readonly built: Curve;
  readonly id?: string | undefined;
}

/** The importance-weighted bound from one draw to a thousand against the exact evidence, and what the draws are worth. */
export default function IwaeCurve({ built, id }: IwaeCurveProps): JSX.Element {
  const [model] = useState(() => createModel(built, computeInWorker<typeof curveOf>('iwae-curve')));
  const hydrated = useHydrated();
  useEffect(() => model.start(), [model]);

  const { settings } = model;
  const shown = model.shown.value;
  const fresh = model.fresh.value;
  const limit = shareLimit(shown);
  return (
    <Frame
      name="iwae-curve"
      id={id}
      title="The bound with K draws"
      hint="choose an image, move or widen q"
      settings={settings}
      version={version}
      live={fresh ? aloud(shown) : ''}
      tables={tables(shown)}
    >
      <div class={fresh ? 'widget-plot' : 'widget-plot stale'}>
        <p class="legend">
          <span style="--object: var(--ink)">
            <span class="swatch line" />
            <i>L</i>
            <sub>K</sub>, exact
          </span>
          <span style="--object: var(--encoder)">
            <span class="swatch dot" />
            sampled from <i>q</i>, ± 2 standard errors
          </span>
          <span style="--object: var(--evidence)">
            <span class="swatch line dashed" />
            log <i>p</i>(<i>x</i>), exact
          </span>
        </p>
        <BoundPlot shown={shown} />
        <p class="axis-name">
          draws <i>K</i>, on a logarithmic axis; nats upwards
        </p>
      </div>
      <p class="widget-lesson">{lesson(shown)}</p>
      {model.problem.value && (
        <p class="curve-problem" role="alert">
          {model.problem.value}
        </p>
      )}
      <fieldset class="widget-controls subject" disabled={!hydrated} aria-label="Model, image and q">
        <SubjectPicker settings={settings} hydrated={hydrated} withQ />
      </fieldset>
      <Readings
        readings={[
          { label: 'log p(x)', value: decimal(shown.curve.evidence), note: 'exact, nats', colour: 'evidence' },
          { label: 'L₁, the ELBO', value: decimal(elbo(shown)), note: 'one draw, exact' },
          { label: `L with K = ${manyDraws}`, value: decimal(lastBound(shown)), note: 'exact' },
          { label: 'Var(w)/p(x)²', value: relativeVariance(shown), note: 'of one weight, exact' },
        ]}
      />
      <div class="widget-section">
        <div class="widget-section-head">
          <p>
            <b>The effective sample size of one run</b>, as a share of its draws: {decimal(lastSize(shown), 1)} of{' '}
            {manyDraws}. {limit === 0 ? 'The share tends to 0.' : `The share tends to ${decimal(limit, 3)}.`}
          </p>
          <fieldset class="widget-controls widget-section-controls" disabled={!hydrated} aria-label="The draws">
            <SeedControls settings={settings} seed={settings.values.value.seed} />
          </fieldset>
        </div>
        <div class={fresh ? 'widget-plot' : 'widget-plot stale'}>
          <SizePlot shown={shown} />
          <p class="axis-name">
            draws <i>K</i>, on a logarithmic axis
          </p>
        </div>
      </div>
    </Frame>
  );
}
