import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Words } from '../../../kit/formula/Words.tsx';
import { decimal, shortest } from '../../../text/number.ts';
import type { ExactReader } from '../exact/exact-reader.ts';
import type { GradientStep } from '../exact/gradient-step.ts';
import type { Lab } from '../model.ts';

export interface GradientStepViewProps {
  readonly step: GradientStep;
}

/** "W2[7]" as a formula: the array in its own letter, the place in it counted from 0. */
const nameOf = (name: string, index: number): string => `$${name.slice(0, 1)}_${name.slice(1)}[${index}]$`;

/** One step of gradient ascent at the chosen x, written out. */
export function GradientStepView({ step }: GradientStepViewProps): JSX.Element {
  const { rate, steepest, before, after, slopeSquared } = step;
  return (
    <div class="gradient-step">
      <p>
        <Words
          text={`A step uphill on the exact ELBO of the chosen $x$: every weight $θ$ becomes $θ + ${shortest(rate)} · ∂ELBO/∂θ$. Of each array, the weight with the steepest slope:`}
        />
      </p>
      <div class="gradient-scroll" tabIndex={0} role="region" aria-label="The steepest weight of each array">
        <table>
          <thead>
            <tr>
              <th scope="col">weight</th>
              <th scope="col">before</th>
              <th scope="col">slope</th>
              <th scope="col">after</th>
            </tr>
          </thead>
          <tbody>
            {steepest.map((weight) => (
              <tr key={weight.name}>
                <th scope="row">
                  <Words text={nameOf(weight.name, weight.index)} />
                </th>
                <td>{decimal(weight.before)}</td>
                <td>{decimal(weight.slope)}</td>
                <td>{decimal(weight.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Words text={`The ELBO of $x$ goes from ${decimal(before)} to ${decimal(after)}: it changes by `} />
        <b>{decimal(after - before)}</b>
        <Words
          text={` nats. To first order it is $${shortest(rate)} · ‖∇ELBO‖²$ = ${decimal(rate * slopeSquared)}; the rest is curvature. Training does this on the bound as $β$, its warm-up and the free nats weigh it, with one draw of $z$ an image, the mean over a batch, and Adam’s rescaling of every slope.`}
        />
      </p>
    </div>
  );
}

export interface LiveGradientStepProps {
  readonly lab: Lab;
  readonly reader: ExactReader;
  readonly built: GradientStep;
  /** Whether it is seen. */
  readonly live: boolean;
}

/** The step at the model, the x and the rate of the lab, computed in the worker whenever the weights stand still. */
export function LiveGradientStep({ lab, reader, built, live }: LiveGradientStepProps): JSX.Element {
  const [step, setStep] = useState(built);
  const [failed, setFailed] = useState(false);
  const parameters = lab.scene.parameters.value;
  const x = lab.scene.x.value;
  const rate = lab.trainingSettings.value.learningRate;
  const resting = lab.training.phase.value === 'resting';

  useEffect(() => {
    if (!live || !resting) return;
    let wantedStill = true;
    reader.gradientStep(parameters, x, rate).then(
      (next) => {
        if (!wantedStill) return;
        setStep(next);
        setFailed(false);
      },
      () => wantedStill && setFailed(true),
    );
    return () => {
      wantedStill = false;
    };
  }, [live, reader, parameters, x, rate, resting]);

  const late = lateInWords(resting, failed);
  return (
    <>
      {late !== undefined && <p class="gradient-late">{late}</p>}
      <GradientStepView step={step} />
    </>
  );
}

/** Why the step written out may be another model's. */
function lateInWords(resting: boolean, failed: boolean): string | undefined {
  if (!resting)
    return 'Pause, and the step is written out at the weights you have reached. These are an earlier model’s.';
  return failed ? 'The step of these weights could not be computed. These are an earlier model’s.' : undefined;
}
