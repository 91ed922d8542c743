import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { decimal, shortest } from '../../../src/text/number.ts';
import type { ViewProps } from '../../../src/kit/figure-of.tsx';
import { Words } from '../../../src/kit/formula/Words.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { LegendEntry } from '../../../src/kit/plot/Legend.tsx';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { computingWorker } from '../../../src/kit/work/compute-in-worker.ts';
import type { Clouds } from './clouds.ts';
import { estimators } from './estimators.ts';
import { CloudPlot } from './CloudPlot.tsx';
import { Controls, foldOf } from './Controls.tsx';
import { followClouds } from './follow-clouds.ts';
import type drawClouds from './gradient-clouds.compute.ts';
import { createModel, version, type State } from './model.ts';
import { tables } from './tables.ts';
import { aloud, axisNames, lesson, spreadInWords, titles } from './words.ts';
import './style.css';

/** Two clouds of estimates of one gradient, from the same draws: along the path, and by the score function. */
export default function GradientClouds({ name, title, id, built, values }: ViewProps<State, Clouds>): JSX.Element {
  const [{ model, latest, picture }] = useState(() => {
    const model = createModel(values);
    const { run, stop } = computingWorker();
    const latest = followClouds(model, run<typeof drawClouds>('gradient-clouds'), built, stop);
    return { model, latest, picture: model.pictureOf(latest.drawn) };
  });
  const hydrated = useHydrated();
  useEffect(() => latest.start(), [latest]);

  const shown = picture.value;
  const names = axisNames(shown);
  /** Then nothing is shown: clouds of other settings would be taken for theirs. */
  const unanswered = latest.problem.value !== undefined && !latest.fresh.value;

  return (
    <Frame
      name={name}
      id={id}
      title={title}
      hint="move the number of draws"
      settings={model.settings}
      version={version}
      live={unanswered ? '' : aloud(shown)}
      tables={unanswered ? [] : tables(shown)}
      legend={
        <p class="legend" hidden={unanswered}>
          <span>
            <b aria-hidden="true">+</b>{' '}
            <Words
              text={`exact slopes of $E_q log p(x|z)$: ${decimal(shown.gradient[0])} in ${names[0]}, ${decimal(shown.gradient[1])} in ${names[1]}`}
            />
          </span>
          <LegendEntry
            name={`ellipse of the exact covariance of a mean of ${shortest(shown.state.draws)}`}
            colour="encoder"
            swatch="line"
          />
        </p>
      }
      picture={
        <Clouds fresh={latest.fresh}>
          {(unanswered ? [] : estimators).map((estimator) => (
            <div key={estimator} class="cloud-half">
              <p>
                <b>{titles[estimator]}</b>
              </p>
              <CloudPlot estimator={estimator} picture={shown} />
              <p class="cloud-note">
                <Words text={spreadInWords(estimator, shown)} />
              </p>
            </div>
          ))}
        </Clouds>
      }
      lesson={unanswered ? '' : lesson(shown)}
      problem={latest.notice.value}
      controls={<Controls model={model} />}
      readings={estimators.map((estimator) => ({
        label: `${titles[estimator]}, exact sd`,
        value: (
          <Fresh fresh={latest.fresh}>
            {unanswered ? '—' : shown.clouds[estimator].sds.map((sd) => decimal(sd)).join(' · ')}
          </Fresh>
        ),
        note: `of an estimate in ${names[0]} · ${names[1]}`,
      }))}
      fold={foldOf(model, hydrated)}
    />
  );
}

interface CloudsProps {
  /** Whether the clouds belong to the present settings. */
  readonly fresh: ReadonlySignal<boolean>;
  readonly children: ComponentChildren;
}

/** Pales its clouds while others are drawn. A component of its own, so that a moving slider draws no dot again. */
function Clouds({ fresh, children }: CloudsProps): JSX.Element {
  return <div class={fresh.value ? 'clouds' : 'clouds stale'}>{children}</div>;
}

interface FreshProps {
  readonly fresh: ReadonlySignal<boolean>;
  readonly children: ComponentChildren;
}

/** A number, muted while another is on its way. */
function Fresh({ fresh, children }: FreshProps): JSX.Element {
  return <span class={fresh.value ? undefined : 'stale'}>{children}</span>;
}
