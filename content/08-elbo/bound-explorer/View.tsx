import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SteadyButton } from '../../../src/kit/controls/SteadyButton.tsx';
import type { ViewProps } from '../../../src/kit/figure-of.tsx';
import { Words } from '../../../src/kit/formula/Words.tsx';
import { Frame } from '../../../src/kit/frame/Frame.tsx';
import { LegendEntry } from '../../../src/kit/plot/Legend.tsx';
import { decimal } from '../../../src/text/number.ts';
import { useHydrated } from '../../../src/kit/frame/use-hydrated.ts';
import { useSteps } from '../../../src/kit/figure/use-steps.ts';
import { subjectFold } from '../../../src/toy/reader-model/subject-fold.tsx';
import { Account } from './Account.tsx';
import { Controls } from './Controls.tsx';
import type { Exact } from './exact.ts';
import { createModel, version, type State } from './model.ts';
import { Plane } from './Plane.tsx';
import { factorsOf } from './q-settings.ts';
import { tables } from './tables.ts';
import { aloud, giveOrTake, lesson } from './words.ts';
import './style.css';

const pace = 90;

/** A q to move over the exact posterior of an image, and what the bound makes of it. */
export default function BoundExplorer({ name, title, id, built, values }: ViewProps<State, Exact>): JSX.Element {
  const [model] = useState(() => createModel(built, () => import('./exact.ts'), values));
  useEffect(model.start, [model]);
  const hydrated = useHydrated();
  const climbing = model.climbing.value;

  useSteps({ running: climbing, advance: model.advance, finish: model.finish, pace });

  const levels = model.levels.value;
  const divergence = model.divergence.value;
  const fresh = model.fresh.value;
  const unanswered = model.unanswered.value;
  const number = (value: number): string => (unanswered ? '—' : decimal(value));
  const errors = model.errors.value;
  const within = (error: number): string => (unanswered ? '' : giveOrTake(error));
  /** What the numbers belong to. */
  const measured = fresh ? model.settings.values.value : values;
  return (
    <Frame
      name={name}
      id={id}
      title={title}
      hint="drag the middle of $q$, or its corner"
      settings={model.settings}
      version={version}
      live={climbing || !fresh || unanswered ? '' : aloud(measured, levels)}
      tables={unanswered ? [] : tables(levels, divergence)}
      legend={
        <p class="legend">
          <LegendEntry name="exact posterior $p(z|x)$" colour="posterior" swatch="area" />
          <LegendEntry name="$q$, at 1 and 2 sd; dot: the encoder’s mean" colour="encoder" swatch="line" />
          <LegendEntry name="prior $p(z)$" colour="prior" swatch="dashed" />
        </p>
      }
      picture={
        <div class={fresh ? 'bound-pictures' : 'bound-pictures stale'}>
          <Plane model={model} active={hydrated} />
          {!unanswered && <Account levels={levels} />}
        </div>
      }
      lesson={unanswered ? '' : lesson(levels, model.encoderGap.value, factorsOf(measured), model.climb.value)}
      problem={model.problem.value}
      onApproach={() => void model.prepare()}
      actions={
        <>
          <SteadyButton alive={hydrated} useful={!climbing} onClick={() => void model.startClimb()}>
            <Words text="Climb to the best $q$" />
          </SteadyButton>
          <button type="button" onClick={model.release}>
            <Words text="Back to the encoder’s $q$" />
          </button>
        </>
      }
      controls={<Controls model={model} />}
      readings={[
        { label: 'ELBO', value: number(levels.elbo), note: `nats, the floor${within(errors.elbo)}` },
        {
          label: '$log p(x)$',
          value: number(levels.evidence),
          note: `nats, the ceiling${within(errors.evidence)}`,
          colour: 'evidence',
        },
        {
          label: 'the gap',
          value: number(levels.gap),
          note: `$D_KL(q ‖ p(z|x))$ by an integral of its own: ${number(divergence)}${within(errors.divergence)}`,
          colour: 'slack',
        },
      ]}
      fold={subjectFold({ settings: model.settings, hydrated })}
    />
  );
}
