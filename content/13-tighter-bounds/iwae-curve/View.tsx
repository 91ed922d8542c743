import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { decimal } from '../../../src/text/number.ts';
import { EncodingFields } from '../../../src/toy/reader-model/EncodingFields.tsx';
import { subjectFold } from '../../../src/toy/reader-model/subject-fold.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
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
      legend={
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
      }
      picture={
        <div class={fresh ? undefined : 'stale'}>
          <BoundPlot shown={shown} />
          <p class="axis-name">
            draws <i>K</i>, on a logarithmic axis; nats upwards
          </p>
          <p>
            <b>The effective sample size of one run</b>, as a share of its draws: {decimal(lastSize(shown), 1)} of{' '}
            {manyDraws}. {limit === 0 ? 'The share tends to 0.' : `The share tends to ${decimal(limit, 3)}.`}
          </p>
          <SizePlot shown={shown} />
          <p class="axis-name">
            draws <i>K</i>, on a logarithmic axis
          </p>
        </div>
      }
      lesson={lesson(shown)}
      problem={model.problem.value}
      readings={[
        { label: 'log p(x)', value: decimal(shown.curve.evidence), note: 'exact, nats', colour: 'evidence' },
        { label: 'L₁, the ELBO', value: decimal(elbo(shown)), note: 'one draw, exact' },
        { label: `L with K = ${manyDraws}`, value: decimal(lastBound(shown)), note: 'exact' },
        { label: 'Var(w)/p(x)²', value: relativeVariance(shown), note: 'of one weight, exact' },
      ]}
      controls={
        <>
          <EncodingFields settings={settings} />
          <SeedControls settings={settings} seed={settings.values.value.seed} />
        </>
      }
      fold={subjectFold({ settings, hydrated })}
    />
  );
}
