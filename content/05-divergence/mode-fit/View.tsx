import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewProps } from '../../../src/kit/figure-of.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { LegendEntry } from '../../../src/kit/plot/Legend.tsx';
import { decimal, shortest } from '../../../src/text/number.ts';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { useSteps } from '../../../src/kit/figure/use-steps.ts';
import { Controls } from './Controls.tsx';
import { DirectionMap } from './DirectionMap.tsx';
import { landscape } from './landscape.ts';
import { createModel, directions, version, type State } from './model.ts';
import { TargetPlot } from './TargetPlot.tsx';
import { tables } from './tables.ts';
import { aloud, lesson, lowestInWords, phrases } from './words.ts';
import './style.css';

const pace = 30;

/** A Gaussian to fit to two modes, by hand or down the slope of either direction of the divergence. */
export default function ModeFit({ name, title, id, values }: ViewProps<State>): JSX.Element {
  const [{ model, landscapes }] = useState(() => {
    const model = createModel(values);
    const of = (direction: (typeof directions)[number]) => computed(() => landscape(direction, model.target.value));
    return { model, landscapes: { forward: of('forward'), reverse: of('reverse') } };
  });
  const hydrated = useHydrated();
  const running = model.running.value;

  useSteps({ running, advance: model.advance, finish: model.finish, pace });

  const state = model.settings.values.value;
  const verdicts = model.verdicts.value;
  return (
    <Frame
      name={name}
      id={id}
      title={title}
      hint="drag the handles, or the point on a map"
      settings={model.settings}
      version={version}
      live={running ? '' : aloud(state, verdicts)}
      tables={tables(state, model.target.value)}
      legend={
        <p class="legend">
          <LegendEntry
            name={`target $p$, modes at ±${shortest(state.offset)} of sd ${shortest(state.width)}`}
            colour="prior"
            swatch="bell"
          />
          <LegendEntry
            name={`fit $q$, mean ${shortest(state.mean)} and sd ${shortest(state.sd)}`}
            colour="encoder"
            swatch="line"
          />
        </p>
      }
      picture={
        <>
          <TargetPlot model={model} active={hydrated} />
          <div class="directions">
            {directions.map((direction) => (
              <DirectionMap
                key={direction}
                direction={direction}
                landscape={landscapes[direction].value}
                model={model}
                active={hydrated}
              />
            ))}
          </div>
        </>
      }
      lesson={lesson(state, verdicts, model.descent.value)}
      actions={directions.map((direction) => (
        <button key={direction} type="button" onClick={() => model.fit(direction)}>
          Fit {direction}
        </button>
      ))}
      controls={<Controls model={model} />}
      readings={directions.map((direction) => ({
        label: `${phrases[direction].title}, ${phrases[direction].symbol}`,
        value: decimal(verdicts[direction].value),
        note: lowestInWords(verdicts[direction]),
      }))}
    />
  );
}
